package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.WorkbenchException;

/// Puts filters together into the one rule of the lines to keep, and takes them out of it again.
final class KeptLines {
    private KeptLines() {}

    /// A rule that cannot be read stays as it is.
    ///
    /// @param rule empty where every line is kept
    static String with(String rule, String filter) {
        if (rule.isBlank()) return filter;
        try {
            return RulePrinter.print(new Rule.And(Rules.lines(rule), Rules.lines(filter)));
        } catch (WorkbenchException unreadable) {
            return rule;
        }
    }

    /// The rule without the conditions of the filter.
    static String without(String rule, String filter) {
        try {
            List<Rule> parts = new ArrayList<>(parts(Rules.lines(rule)));
            parts.removeAll(parts(Rules.lines(filter)));
            if (parts.isEmpty()) return "";
            return RulePrinter.print(parts.size() == 1 ? parts.getFirst() : new Rule.And(parts));
        } catch (WorkbenchException unreadable) {
            return rule;
        }
    }

    private static List<Rule> parts(Rule rule) {
        return rule instanceof Rule.And(var parts) ? parts : List.of(rule);
    }
}
