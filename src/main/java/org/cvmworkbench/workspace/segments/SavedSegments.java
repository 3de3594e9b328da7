package org.cvmworkbench.workspace.segments;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.SegmentVersion;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedSegment;

/// What a base keeps of its segments.
///
/// @param rules as rules use them by name
/// @param versions the definitions they ever had, by name and version; none in a base of before versions were kept
/// @param frozen by name and number
public record SavedSegments(SavedRules rules, List<SegmentVersion> versions, List<FrozenSegment> frozen) {
    public SavedSegments {
        versions = List.copyOf(versions);
        frozen = List.copyOf(frozen);
    }

    public static SavedSegments read(Base base) throws WorkbenchException {
        SortedMap<String, String> rules = new TreeMap<>();
        for (SavedSegment segment : base.segments().all()) rules.put(segment.name(), segment.rule());
        Map<String, FrozenMembers> latest = new HashMap<>();
        for (FrozenMembers members : base.frozen().latest()) latest.put(members.name(), members);
        return new SavedSegments(
                new SavedRules(rules, latest),
                base.segments().versions(),
                base.frozen().all());
    }

    /// The definitions of a segment, the newest last.
    public List<SegmentVersion> versions(String name) {
        return versions.stream().filter(one -> one.segment().equals(name)).toList();
    }

    /// How a segment was frozen, the last time last.
    public List<FrozenSegment> frozen(String name) {
        return frozen.stream().filter(one -> one.segment().equals(name)).toList();
    }

    /// What is remembered of a rule the segment had; empty of a new one.
    public String note(String name, String rule) {
        return versions(name).reversed().stream()
                .filter(one -> one.rule().equals(rule))
                .map(SegmentVersion::note)
                .findFirst()
                .orElse("");
    }

    public SegmentVersion version(String name, int version) throws WorkbenchException {
        Optional<SegmentVersion> found =
                versions(name).stream().filter(one -> one.version() == version).findFirst();
        return found.orElseThrow(() -> new WorkbenchException(ErrorKind.SEGMENT_VERSION_UNKNOWN, name, version));
    }

    public FrozenSegment frozen(String name, int number) throws WorkbenchException {
        Optional<FrozenSegment> found =
                frozen(name).stream().filter(one -> one.number() == number).findFirst();
        return found.orElseThrow(() -> new WorkbenchException(ErrorKind.SEGMENT_NOT_FROZEN, name));
    }
}
