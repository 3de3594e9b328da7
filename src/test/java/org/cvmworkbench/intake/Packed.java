package org.cvmworkbench.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Bytes in archives.
final class Packed {
    private Packed() {}

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                out.putNextEntry(new ZipEntry(member.getKey()));
                out.write(member.getValue());
            }
        }
        return packed.toByteArray();
    }

    /// A first line, and after it the same bytes again and again.
    static byte[] repeated(String first, byte[] bytes, int times) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(first.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < times; i++) all.write(bytes);
        return all.toByteArray();
    }
}
