package org.cvmworkbench.language;

/// Text between double quotes. A quote inside is doubled or follows a backslash; a backslash is doubled where a
/// backslash or a quote comes next, and stands for itself elsewhere, so that patterns need no double escapes.
final class Quotation {
    private Quotation() {}

    /// The index behind the quotation that begins at `start`, or -1 where it is not closed.
    static int end(String text, int start) {
        int at = start + 1;
        while (at < text.length()) {
            if (escapes(text, at)) at += 2;
            else if (text.charAt(at) == '"') return at + 1;
            else at++;
        }
        return -1;
    }

    /// The text a whole quotation stands for.
    static String read(String quotation) {
        StringBuilder text = new StringBuilder();
        int last = quotation.length() - 1;
        for (int at = 1; at < last; at++) {
            if (escapes(quotation, at)) at++;
            text.append(quotation.charAt(at));
        }
        return text.toString();
    }

    static String of(String text) {
        StringBuilder quotation = new StringBuilder("\"");
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            boolean beforeEscapable = at + 1 == text.length() || escapable(text.charAt(at + 1));
            if (letter == '"') quotation.append('"');
            else if (letter == '\\' && beforeEscapable) quotation.append('\\');
            quotation.append(letter);
        }
        return quotation.append('"').toString();
    }

    /// Whether this character only says that the next one is meant literally.
    private static boolean escapes(String text, int at) {
        if (at + 1 >= text.length()) return false;
        char letter = text.charAt(at);
        char next = text.charAt(at + 1);
        return letter == '"' ? next == '"' : letter == '\\' && escapable(next);
    }

    private static boolean escapable(char letter) {
        return letter == '"' || letter == '\\';
    }
}
