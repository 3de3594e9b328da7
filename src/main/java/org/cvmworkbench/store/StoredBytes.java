package org.cvmworkbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.zip.CRC32C;

/// Bytes that are kept with their checksum.
final class StoredBytes {
    /// Far above what a chunk takes.
    private static final int MOST = 1 << 28;

    private StoredBytes() {}

    static long checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    /// The `data` of a row, as its `byte_count` and `checksum` say.
    static byte[] of(ResultSet row) throws SQLException {
        int count = row.getInt("byte_count");
        if (count < 0 || count > MOST) throw new SQLDataException("no such bytes");
        byte[] bytes = new byte[count];
        // H2 gathers what it does not know the length of in growing arrays
        try (InputStream stream = row.getBinaryStream("data")) {
            if (stream.readNBytes(bytes, 0, count) < count) throw new SQLDataException("bytes are missing");
        } catch (IOException e) {
            throw new SQLDataException("bytes cannot be read", e);
        }
        if (checksum(bytes) != row.getLong("checksum")) throw new SQLDataException("bytes do not fit their checksum");
        return bytes;
    }
}
