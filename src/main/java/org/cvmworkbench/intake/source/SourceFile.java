package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// A text file to import, plain or gzipped. Whatever else it could be was refused.
///
/// @param size in bytes, as it lies on disk
public record SourceFile(Path path, long size, boolean gzipped) {
    private static final int BUFFER = 1 << 16;

    /// @throws WorkbenchException where there is no such file, or it is a folder, empty, unreadable or not text
    public static SourceFile of(Path path) throws WorkbenchException, IOException {
        if (Files.notExists(path)) throw new WorkbenchException(ErrorKind.FILE_MISSING, path.toString());
        if (Files.isDirectory(path)) throw new WorkbenchException(ErrorKind.FILE_IS_FOLDER, path.toString());
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new WorkbenchException(ErrorKind.FILE_UNREADABLE, path.toString(), Text.of("file-trouble.denied"));
        }
        SourceFile plain = new SourceFile(path, Files.size(path), false);
        byte[] head = plain.head(2);
        boolean gzipped = head.length == 2 && head[0] == 0x1f && head[1] == (byte) 0x8b;
        SourceFile file = new SourceFile(path, plain.size(), gzipped);
        file.refuseBinary();
        return file;
    }

    private void refuseBinary() throws WorkbenchException, IOException {
        byte[] head = head(BUFFER);
        if (head.length == 0) throw new WorkbenchException(ErrorKind.FILE_EMPTY, path.toString());
        var type = BinaryType.of(head);
        if (type.isPresent()) throw new WorkbenchException(ErrorKind.FILE_BINARY, path.toString(), type.get());
    }

    /// The first bytes of the text.
    public byte[] head(int most) throws IOException {
        try (InputStream in = open(new ByteMeter())) {
            return in.readNBytes(most);
        }
    }

    /// The bytes of the text; the meter counts those on disk.
    public InputStream open(ByteMeter meter) throws IOException {
        InputStream disk = Files.newInputStream(path);
        if (!gzipped) return meter.on(disk);
        try {
            return new GZIPInputStream(meter.on(disk), BUFFER);
        } catch (IOException notGzip) {
            disk.close();
            throw notGzip;
        }
    }
}
