package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedSegment;

/// A base that was read and let go of again: its snapshot, and what is computed of it on demand.
///
/// @param path as it was named
public record OpenBase(Path path, Snapshot snapshot) {
    /// Reads the whole base. The file stays as it is.
    public static OpenBase read(Path path, Progress progress) throws WorkbenchException {
        try (Base base = Base.open(path, Access.READ)) {
            return new OpenBase(path, base.snapshot(progress));
        }
    }

    /// The rule of a segment that was saved in the base.
    public static String segmentRule(Path path, String name) throws WorkbenchException {
        try (Base base = Base.open(path, Access.READ)) {
            Optional<SavedSegment> segment = base.segments().named(name);
            if (segment.isEmpty()) throw new WorkbenchException(ErrorKind.SEGMENT_UNKNOWN, name);
            return segment.get().rule();
        }
    }

    /// What is known of every customer.
    ///
    /// @param asOf the last day with a receipt where it is not given
    /// @throws WorkbenchException when there is neither
    public Dimensions dimensions(Optional<LocalDate> asOf) throws WorkbenchException {
        int day = asOf.map(date -> (int) date.toEpochDay()).orElse(snapshot.asOf());
        if (day == Column.NO_INT) throw new WorkbenchException(ErrorKind.BASE_EMPTY, path.toString());
        return new Dimensions(snapshot, day, GroupCutoffs.DEFAULT);
    }
}
