package org.cvmworkbench.store;

import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.zip.CRC32C;

/// Bytes that are kept with their checksum.
final class StoredBytes {
    private StoredBytes() {}

    static long checksum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return sum.getValue();
    }

    /// The `data` of a row, as its `checksum` says.
    static byte[] of(ResultSet row) throws SQLException {
        byte[] bytes = row.getBytes("data");
        if (checksum(bytes) != row.getLong("checksum")) throw new SQLDataException("bytes do not fit their checksum");
        return bytes;
    }
}
