package org.cvmworkbench.language;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.model.FrozenMembers;

/// A condition on a customer or on a receipt line. What is asked about may be unknown, as the recency of somebody who
/// never bought: it passes no test, the negative ones neither, whereas `not` is the plain complement.
public sealed interface Rule extends Parsed {
    /// At least two conditions that must all hold; none of them is an [And] itself.
    record And(List<Rule> parts) implements Rule {
        public And {
            parts = flat(parts, And.class);
        }

        public And(Rule... parts) {
            this(List.of(parts));
        }
    }

    /// At least two conditions one of which must hold; none of them is an [Or] itself.
    record Or(List<Rule> parts) implements Rule {
        public Or {
            parts = flat(parts, Or.class);
        }

        public Or(Rule... parts) {
            this(List.of(parts));
        }
    }

    record Not(Rule rule) implements Rule {}

    /// The value of the term passes the test.
    record Condition(Term term, ValueTest test) implements Rule {}

    /// What the term names was bought so many times in its time: on so many visits.
    ///
    /// @param times at least 1
    record Bought(Term term, int times) implements Rule {
        public Bought(Term term) {
            this(term, 1);
        }
    }

    /// What the term names was bought in a rhythm of its own, and for much longer than that not any more.
    record Stopped(Term term) implements Rule {}

    /// Whoever the saved segment of this name has now.
    record Segment(String name) implements Rule {}

    /// Whoever was frozen last under the name of this segment.
    record Frozen(String name) implements Rule {}

    /// These customers: what [SavedRules] puts in the place of a [Frozen].
    record Keys(FrozenMembers members) implements Rule {}

    private static List<Rule> flat(List<Rule> parts, Class<? extends Rule> kind) {
        List<Rule> flat = new ArrayList<>();
        for (Rule part : parts) {
            if (!kind.isInstance(part)) flat.add(part);
            else if (part instanceof And(var inner)) flat.addAll(inner);
            else if (part instanceof Or(var inner)) flat.addAll(inner);
        }
        if (flat.size() < 2) throw new IllegalArgumentException("one condition is not joined with anything");
        return List.copyOf(flat);
    }
}
