package org.cvmworkbench.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Whom a segment had when it was frozen, by the customers' own keys. They are kept packed, about 3 bytes each, since
/// they are many and seldom asked for. Two are the same only when they are one.
public final class FrozenMembers {
    private final String name;
    private final byte[] packed;

    private FrozenMembers(String name, byte[] packed) {
        this.name = name;
        this.packed = packed;
    }

    /// @param name of the segment
    public static FrozenMembers of(String name, Collection<String> keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(keys.size());
            for (String key : keys) {
                byte[] letters = key.getBytes(StandardCharsets.UTF_8);
                out.writeInt(letters.length);
                out.write(letters);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FrozenMembers(name, bytes.toByteArray());
    }

    /// @param packed as [#packed()] gave it; not to be changed
    public static FrozenMembers ofPacked(String name, byte[] packed) {
        return new FrozenMembers(name, packed);
    }

    public String name() {
        return name;
    }

    /// What they are kept as; not to be changed.
    public byte[] packed() {
        return packed;
    }

    /// Unpacks them. O(keys).
    public Set<String> keys() {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            int count = in.readInt();
            Set<String> keys = HashSet.newHashSet(count);
            for (int i = 0; i < count; i++) {
                keys.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
            }
            return keys;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
