package org.cvmworkbench.workspace.segments;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.overlap.SetDifference;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.workspace.OpenBase;

/// Who came into a segment and who left it between two sides.
///
/// @param missing how many of a frozen side the base does not know any more; the difference is without them
public record SegmentComparison(String name, SegmentSide from, SegmentSide to, SetDifference difference, int missing) {
    /// @param now what is known of every customer on the day of now
    public static SegmentComparison of(String name, SegmentSide from, SegmentSide to, OpenBase base, Dimensions now)
            throws WorkbenchException {
        CustomerSet before = customers(name, from, base, now);
        CustomerSet after = customers(name, to, base, now);
        int missing = Math.max(missing(name, from, base, before), missing(name, to, base, after));
        return new SegmentComparison(name, from, to, SetDifference.of(before, after), missing);
    }

    /// What is usually asked: the last time it was frozen, or its definition before, against now.
    public static SegmentSide usualFrom(String name, SavedSegments saved) {
        List<FrozenSegment> frozen = saved.frozen(name);
        if (!frozen.isEmpty()) return new SegmentSide.Frozen(frozen.getLast().number());
        return new SegmentSide.Version(Math.max(1, saved.versions(name).size() - 1));
    }

    static CustomerSet customers(String name, SegmentSide side, OpenBase base, Dimensions now)
            throws WorkbenchException {
        SavedRules rules = base.rules();
        return switch (side) {
            case SegmentSide.Now() -> RuleEvaluation.of(rules.resolved(new Rule.Segment(name)), now);
            case SegmentSide.OnDay(var day) -> {
                yield RuleEvaluation.of(rules.resolved(new Rule.Segment(name)), base.dimensions(Optional.of(day)));
            }
            case SegmentSide.Version(var version) -> {
                String text = base.saved().version(name, version).rule();
                yield RuleEvaluation.of(rules.resolved(Rules.customersOrAll(text)), now);
            }
            case SegmentSide.Frozen(var number) -> {
                FrozenSegment frozen = base.saved().frozen(name, number);
                try (Base file = Base.open(base.path(), Access.READ)) {
                    yield RuleEvaluation.of(new Rule.Keys(file.frozen().members(frozen)), now);
                }
            }
        };
    }

    private static int missing(String name, SegmentSide side, OpenBase base, CustomerSet found)
            throws WorkbenchException {
        if (!(side instanceof SegmentSide.Frozen(var number))) return 0;
        return base.saved().frozen(name, number).members() - found.count();
    }
}
