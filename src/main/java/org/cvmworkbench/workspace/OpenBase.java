package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.SnapshotFacts;
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
/// @param segments the rules of the saved segments, by name
public record OpenBase(Path path, Snapshot snapshot, Map<String, String> segments) {
    public OpenBase {
        segments = Map.copyOf(segments);
    }

    /// Reads the whole base. The file stays as it is.
    public static OpenBase read(Path path, Progress progress) throws WorkbenchException {
        try (Base base = Base.open(path, Access.READ)) {
            Map<String, String> rules = new TreeMap<>();
            for (SavedSegment segment : base.segments().all()) rules.put(segment.name(), segment.rule());
            return new OpenBase(path, base.snapshot(progress), rules);
        }
    }

    /// The rule of a saved segment.
    public String segmentRule(String name) throws WorkbenchException {
        String rule = segments.get(name);
        if (rule == null) throw new WorkbenchException(ErrorKind.SEGMENT_UNKNOWN, name);
        return rule;
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

    /// What the base knows about offers, looked at from its last day.
    public SnapshotFacts facts() throws WorkbenchException {
        return new SnapshotFacts(dimensions(Optional.empty()), segments);
    }
}
