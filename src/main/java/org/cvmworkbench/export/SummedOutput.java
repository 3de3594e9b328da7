package org.cvmworkbench.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;

/// Bytes on their way to a file, with the checksum by which the file is known again. Another core adds it up, piece
/// after piece.
final class SummedOutput extends FilterOutputStream {
    private final MessageDigest digest;
    private CompletableFuture<Void> summed = CompletableFuture.completedFuture(null);

    SummedOutput(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        byte[] piece = Arrays.copyOfRange(bytes, from, from + length);
        summed = summed.thenRunAsync(() -> digest.update(piece));
    }

    /// The SHA-256 of all of them in hexadecimal digits, once nothing more is written.
    String sum() {
        summed.join();
        return HexFormat.of().formatHex(digest.digest());
    }
}
