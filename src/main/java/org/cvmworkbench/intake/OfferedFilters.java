package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.language.LineValues;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.WorkbenchException;

/// Counts which of the common filters would leave out lines. It looks at each line on its way through the rule of the
/// lines to keep, so it sees what the import sees. Belongs to one thread.
final class OfferedFilters {
    private static final class Tally {
        private final Rule rule;
        private final LineRule leavesOut;
        private boolean hit;

        Tally(Rule rule) {
            this.rule = rule;
            this.leavesOut = LineRule.of(rule);
        }

        boolean hits(LineValues line) {
            boolean hits = leavesOut.keeps(line);
            hit |= hits;
            return hits;
        }
    }

    private final List<List<Tally>> tallies = new ArrayList<>();
    private final long[] lines = new long[CommonFilter.values().length];
    private long all;

    OfferedFilters() {
        for (CommonFilter filter : CommonFilter.values()) {
            tallies.add(filter.leftOut().stream().map(Tally::new).toList());
        }
    }

    /// The rule, looking on at the lines it is asked of.
    LineRule lookingOn(Optional<LineRule> rule) {
        return line -> {
            all++;
            for (int i = 0; i < lines.length; i++) if (anyHits(tallies.get(i), line)) lines[i]++;
            return rule.isEmpty() || rule.get().keeps(line);
        };
    }

    private static boolean anyHits(List<Tally> tallies, LineValues line) {
        boolean any = false;
        for (Tally tally : tallies) any |= tally.hits(line);
        return any;
    }

    /// Those that leave out some lines, but not most.
    ///
    /// @param keep the rule of the request
    List<OfferedFilter> offered(Optional<String> keep) throws WorkbenchException {
        List<Rule> kept = keep.isEmpty() ? List.of() : parts(Rules.lines(keep.get()));
        List<OfferedFilter> offered = new ArrayList<>();
        for (CommonFilter filter : CommonFilter.values()) {
            long left = lines[filter.ordinal()];
            if (left == 0 || left > all / 2) continue;
            List<Rule> hits = tallies.get(filter.ordinal()).stream()
                    .filter(tally -> tally.hit)
                    .map(tally -> tally.rule)
                    .toList();
            String rule = CommonFilter.keeping(hits);
            boolean applied = kept.containsAll(parts(Rules.lines(rule)));
            offered.add(new OfferedFilter(filter.title(), rule, left, applied));
        }
        return offered;
    }

    private static List<Rule> parts(Rule rule) {
        return rule instanceof Rule.And(List<Rule> parts) ? parts : List.of(rule);
    }
}
