package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// One line of the list of files that may be loaded: a table, or what is none.
sealed interface ListedFile permits FileDraft, ListedFile.Unlooked, ListedFile.Refused, ListedFile.Passed {
    /// It is being looked at, or waits for it.
    record Unlooked(Path file) implements ListedFile {
        @Override
        public DraftState state() {
            return DraftState.LOOKING;
        }
    }

    /// It can never be loaded.
    record Refused(Path file, WorkbenchException why) implements ListedFile {
        @Override
        public DraftState state() {
            return DraftState.REFUSED;
        }
    }

    /// A part of a file that is nothing to the base.
    record Passed(Path file, String name, Text reason) implements ListedFile {
        @Override
        public Optional<String> part() {
            return Optional.of(name);
        }

        @Override
        public DraftState state() {
            return DraftState.PASSED;
        }
    }

    Path file();

    /// A member of an archive, a sheet of a workbook.
    default Optional<String> part() {
        return Optional.empty();
    }

    DraftState state();

    /// What people call it: the file, or its part.
    default String title() {
        Path name = file().getFileName();
        String whole = name == null ? file().toString() : name.toString();
        return part().orElse(whole);
    }

    /// Whether this is the same file, or the same part of it.
    default boolean isSame(ListedFile other) {
        return file().equals(other.file()) && part().equals(other.part());
    }
}
