package org.cvmworkbench.store;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.engine.Database;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.MetaType;

/// An entry of the registry where H2 keeps the types of its maps, as names of classes: H2 makes an instance of whatever
/// class it finds there. This one knows the names that a base has, and fails at any other.
final class RegisteredType extends BasicDataType<DataType<?>> {
    private static final String VERSIONED = "org.h2.mvstore.tx.VersionedValueType$Factory";
    private static final Set<String> KNOWN = Set.of(
            VERSIONED,
            "org.h2.mvstore.db.NullValueDataType",
            "org.h2.mvstore.db.RowDataType$Factory",
            "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
            "org.h2.mvstore.db.LobStorageMap$BlobReference$Type",
            "org.h2.mvstore.type.ByteArrayDataType",
            "org.h2.mvstore.type.LongDataType");

    private final MetaType<Database> types = new MetaType<>(null, null);

    @Override
    public DataType<?> read(ByteBuffer buffer) {
        int start = buffer.position();
        requireKnown(buffer);
        buffer.position(start);
        return types.read(buffer);
    }

    private static void requireKnown(ByteBuffer buffer) {
        String name = DataUtils.readString(buffer, DataUtils.readVarInt(buffer));
        if (!KNOWN.contains(name)) throw new IllegalArgumentException("unknown type " + name);
        if (name.equals(VERSIONED)) requireKnown(buffer);
    }

    @Override
    public void write(WriteBuffer buffer, DataType<?> type) {
        types.write(buffer, type);
    }

    @Override
    public int getMemory(DataType<?> type) {
        return types.getMemory(type);
    }

    @Override
    public DataType<?>[] createStorage(int size) {
        return new DataType<?>[size];
    }
}
