package org.cvmworkbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.WorkbenchException;
import org.h2.api.ErrorCode;

/// What a failure of H2 means to the owner of the file.
final class StoreFailure {
    /// Where no more is free than this, a failed write failed for want of space.
    private static final long NEARLY_FULL = 32L << 20;

    private StoreFailure() {}

    static WorkbenchException of(SQLException failure, Path file) {
        if (failure instanceof SQLDataException) return new WorkbenchException(failure, ErrorKind.BASE_DAMAGED, file);
        return switch (failure.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> new WorkbenchException(failure, ErrorKind.BASE_IN_USE, file);
            case ErrorCode.GENERAL_ERROR_1,
                    ErrorCode.IO_EXCEPTION_1,
                    ErrorCode.IO_EXCEPTION_2,
                    ErrorCode.DATABASE_IS_CLOSED,
                    ErrorCode.OBJECT_CLOSED -> ofDisk(failure, file);
            default -> new WorkbenchException(failure, ErrorKind.BASE_DAMAGED, file);
        };
    }

    static WorkbenchException of(IOException failure, Path file) {
        return new WorkbenchException(failure, ErrorKind.FILE_UNWRITABLE, file, FileTrouble.of(failure));
    }

    /// @throws WorkbenchException where the disk has less room
    static void requireSpace(Path file, long bytes) throws WorkbenchException {
        long free = free(file);
        if (free < bytes) throw new WorkbenchException(ErrorKind.DISK_FULL, file, megabytes(bytes), megabytes(free));
    }

    static long free(Path file) throws WorkbenchException {
        try {
            return Files.getFileStore(file.resolveSibling("")).getUsableSpace();
        } catch (IOException e) {
            throw of(e, file);
        }
    }

    private static WorkbenchException ofDisk(SQLException failure, Path file) {
        try {
            long free = free(file);
            if (free >= NEARLY_FULL) return new WorkbenchException(failure, ErrorKind.BASE_DAMAGED, file);
            return new WorkbenchException(failure, ErrorKind.DISK_FULL, file, megabytes(NEARLY_FULL), megabytes(free));
        } catch (WorkbenchException unreachable) {
            unreachable.addSuppressed(failure);
            return unreachable;
        }
    }

    private static long megabytes(long bytes) {
        return (bytes + (1 << 20) - 1) >> 20;
    }
}
