package org.cvmworkbench.model;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// Why a file cannot be read or written, in words for its owner.
public final class FileTrouble {
    private static final String NOT_A_FOLDER = "Not a directory";

    private FileTrouble() {}

    public static Text of(IOException failure) {
        return switch (failure) {
            case AccessDeniedException denied -> Text.of("file-trouble.denied");
            case NoSuchFileException missing -> Text.of("file-trouble.no-folder");
            case FileAlreadyExistsException file -> Text.of("file-trouble.below-a-file");
            case FileSystemException named when NOT_A_FOLDER.equals(named.getReason()) ->
                Text.of("file-trouble.below-a-file");
            case FileSystemException named when named.getReason() != null ->
                Text.of("file-trouble.system", named.getReason());
            default -> Text.of("file-trouble.system", String.valueOf(failure.getMessage()));
        };
    }
}
