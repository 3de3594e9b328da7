package org.cvmworkbench.ui.base;

import java.util.List;
import java.util.Locale;

/// What could stand in the brace that is open where somebody writes a template.
///
/// @param text before the caret
/// @param start of the name that was begun, behind its brace
record BraceCompletion(String text, int start, List<String> candidates) {
    private static final int MOST = 12;

    BraceCompletion {
        candidates = List.copyOf(candidates);
    }

    /// @param names of the columns
    static BraceCompletion at(String template, int caret, List<String> names) {
        String text = template.substring(0, Math.min(caret, template.length()));
        int open = text.lastIndexOf('{');
        if (open < 0 || text.indexOf('}', open) >= 0) return new BraceCompletion(text, text.length(), List.of());
        String begun = text.substring(open + 1).toLowerCase(Locale.ROOT);
        List<String> candidates = names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(begun))
                .limit(MOST)
                .toList();
        return new BraceCompletion(text, open + 1, candidates);
    }

    /// The template with a name in the brace.
    String with(String name) {
        return text.substring(0, start) + name + "}";
    }
}
