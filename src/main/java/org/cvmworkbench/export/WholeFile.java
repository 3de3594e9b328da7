package org.cvmworkbench.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.WorkbenchException;
import tools.jackson.core.exc.JacksonIOException;

/// Writes a file whole or not at all: into a neighbour first, which then takes its place.
public final class WholeFile {
    /// What is written. It gets the path to write to; libraries that may not throw IOException wrap it.
    @FunctionalInterface
    public interface Content {
        void writeTo(Path file) throws IOException, WorkbenchException;
    }

    private WholeFile() {}

    /// @throws WorkbenchException when the file cannot be written; what stood there before stands there still
    public static void write(Path file, Content content) throws WorkbenchException {
        if (Files.isDirectory(file)) throw new WorkbenchException(ErrorKind.FILE_IS_FOLDER, file.toString());
        Path unfinished = Draft.of(file);
        try {
            Path folder = unfinished.getParent();
            if (folder != null) Files.createDirectories(folder);
            Draft.discardAbandoned(file);
            unfinished.toFile().deleteOnExit(); // also where the program is told to end meanwhile
            content.writeTo(unfinished);
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unwritable(file, e);
        } catch (UncheckedIOException | JacksonIOException wrapped) {
            throw unwritable(file, unwrapped(wrapped));
        } finally {
            discard(unfinished);
        }
    }

    /// Removes what programs that were killed while they wrote a file left of it.
    public static void discardAbandoned(Path file) throws WorkbenchException {
        try {
            Draft.discardAbandoned(file);
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static WorkbenchException unwritable(Path file, IOException why) {
        return new WorkbenchException(why, ErrorKind.FILE_UNWRITABLE, file.toString(), FileTrouble.of(why));
    }

    private static IOException unwrapped(RuntimeException wrapped) {
        return wrapped.getCause() instanceof IOException why ? why : new IOException(wrapped);
    }

    private static void discard(Path unfinished) throws WorkbenchException {
        if (!Files.exists(unfinished)) return;
        try {
            Files.delete(unfinished);
        } catch (IOException e) {
            throw unwritable(unfinished, e);
        }
    }
}
