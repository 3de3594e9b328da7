package org.cvmworkbench.store;

import java.util.HashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.StreamStore;
import org.h2.mvstore.db.LobStorageMap.BlobMeta;
import org.h2.mvstore.type.LongDataType;

/// BLOBs in a file. H2 writes one before its row is committed: of a program that is killed meanwhile it stays behind,
/// with no row that names it, and neither closing nor `SHUTDOWN COMPACT` frees it.
final class DeadSpace {
    private static final String MAP = "lobMap";

    private DeadSpace() {}

    /// The bytes of all BLOBs, whether a row names them or not. O(their number), some hundreds.
    static long blobBytes(MVStore store) {
        if (!store.hasMap(MAP)) return 0;
        MVMap<Long, BlobMeta> blobs = store.openMap(
                MAP,
                new MVMap.Builder<Long, BlobMeta>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(BlobMeta.Type.INSTANCE));
        // what a BLOB is made of tells its length
        StreamStore lengths = new StreamStore(new HashMap<>());
        return blobs.values().stream()
                .mapToLong(blob -> lengths.length(blob.streamStoreId))
                .sum();
    }
}
