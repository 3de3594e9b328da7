package org.cvmworkbench.language;

/// A piece of a rule's text.
///
/// @param text as it was written; empty at the end
/// @param start its first character in the rule, from 0
record Token(Sort sort, String text, int start) {
    enum Sort {
        WORD,
        NUMBER,
        /// A day as `2026-06-30`, which may still be none of the calendar.
        DATE,
        QUOTED,
        SYMBOL,
        /// A quotation without its end.
        UNCLOSED,
        /// A character that means nothing in rules.
        STRAY,
        END
    }

    /// Whether it is this symbol or, in any case, this keyword.
    boolean is(String symbolOrKeyword) {
        return (sort == Sort.SYMBOL || sort == Sort.WORD) && text.equalsIgnoreCase(symbolOrKeyword);
    }

    int end() {
        return start + text.length();
    }
}
