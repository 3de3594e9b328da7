package org.cvmworkbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.cvmworkbench.model.WorkbenchException;

/// A file beside a base that takes its place once it is whole and on the disk: until then the base is as it was, and
/// what a killed program leaves of it is removed by whoever opens the base to write next.
final class Draft {
    /// Writes the file and lets go of it.
    @FunctionalInterface
    interface Filling {
        void into(Path draft) throws SQLException, IOException, WorkbenchException;
    }

    private Draft() {}

    /// @param file that nobody has open
    static void replace(Path file, Filling filling) throws SQLException, WorkbenchException {
        Path draft = BasePath.draft(file);
        try {
            filling.into(draft);
            force(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(file);
        } catch (IOException e) {
            throw StoreFailure.of(e, file);
        } finally {
            discard(draft, file);
        }
    }

    private static void discard(Path draft, Path file) throws WorkbenchException {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw StoreFailure.of(e, file);
        }
    }

    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// That the name is on the disk too; Windows opens no folder, and needs it not.
    private static void forceFolder(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel folder = FileChannel.open(file.resolveSibling(""), StandardOpenOption.READ)) {
                folder.force(true);
            }
        }
    }
}
