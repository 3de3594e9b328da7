package org.cvmworkbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;

/// Where a base is, or is to be.
final class BasePath {
    private static final String DRAFT = ".new" + H2.SUFFIX;

    private BasePath() {}

    /// The file that a path means, which may be given with or without `.mv.db`.
    ///
    /// @throws WorkbenchException where no base can be
    static Path of(Path path) throws WorkbenchException {
        String given = path.toAbsolutePath().normalize().toString();
        Path file = Path.of(given.endsWith(H2.SUFFIX) ? given : given + H2.SUFFIX);
        // H2 takes what follows a semicolon as a setting
        if (given.contains(";")) throw new WorkbenchException(ErrorKind.BASE_PATH, file);
        if (Files.isDirectory(file)) throw new WorkbenchException(ErrorKind.FILE_IS_FOLDER, file);
        Path folder = file.resolveSibling("");
        if (!Files.isDirectory(folder)) throw new WorkbenchException(ErrorKind.FOLDER_MISSING, folder);
        return file;
    }

    /// Where a new base is made before it moves to its place; removes what a killed program may have left there.
    static Path draft(Path file) throws WorkbenchException {
        String name = file.toString();
        Path draft = Path.of(name.substring(0, name.length() - H2.SUFFIX.length()) + DRAFT);
        if (!Files.exists(draft)) return draft;
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) throw new WorkbenchException(ErrorKind.BASE_IN_USE, file);
            Files.delete(draft);
            return draft;
        } catch (OverlappingFileLockException e) {
            throw new WorkbenchException(e, ErrorKind.BASE_IN_USE, file);
        } catch (IOException e) {
            throw StoreFailure.of(e, file);
        }
    }
}
