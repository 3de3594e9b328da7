package org.cvmworkbench.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/// A numbered step of the tables, `sql/V<number>__<name>.sql`. Once released it is never changed again: its checksum
/// stands in every base it was run on.
record Migration(int version, String name, String text) {
    /// All, in the order of `sql/migrations.txt`.
    static List<Migration> all() {
        return resource("migrations.txt").lines().map(Migration::named).toList();
    }

    static int newest() {
        return all().getLast().version();
    }

    String checksum() {
        CRC32C sum = new CRC32C();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }

    List<String> statements() {
        return Arrays.stream(text.split(";\\R"))
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static Migration named(String file) {
        int end = file.indexOf("__");
        String name = file.substring(end + 2, file.length() - ".sql".length());
        return new Migration(Integer.parseInt(file.substring(1, end)), name, resource(file));
    }

    /// The text of a file beside the migrations, its lines ended by LF.
    static String resource(String file) {
        try (InputStream stream = Migration.class.getResourceAsStream("sql/" + file)) {
            if (stream == null) throw new IllegalStateException("no sql/" + file);
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
