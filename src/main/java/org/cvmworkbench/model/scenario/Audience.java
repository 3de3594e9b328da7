package org.cvmworkbench.model.scenario;

/// Who an offer is for.
public sealed interface Audience {
    /// The customers a segment rule finds, in the rule grammar.
    record Rule(String text) implements Audience {
        public Rule {
            Limit.checkText("rule", text);
        }
    }

    /// A saved segment, by its name.
    record Segment(String name) implements Audience {
        public Segment {
            Limit.checkText("segment", name);
        }
    }

    /// So many customers of no base: a worked example.
    record Size(int customers) implements Audience {
        public Size {
            Limit.NOT_NEGATIVE.check("size", customers);
        }
    }
}
