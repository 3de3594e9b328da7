package org.cvmworkbench.language;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.language.Token.Sort;

/// Cuts a text into tokens. Any text has some: what is none of the language becomes a stray token.
final class Tokens {
    private static final String DATE = "0000-00-00";

    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens tokens = new Tokens(text);
        List<Token> all = new ArrayList<>();
        do all.add(tokens.next());
        while (all.getLast().sort() != Sort.END);
        return all;
    }

    static boolean partOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    private Token next() {
        while (at < text.length() && space(text.charAt(at))) at++;
        int start = at;
        Sort sort = at == text.length() ? Sort.END : take(text.charAt(at));
        return new Token(sort, text.substring(start, at), start);
    }

    private Sort take(char first) {
        if (Character.isLetter(first) || first == '_') {
            while (at < text.length() && partOfWord(text.charAt(at))) at++;
            return Sort.WORD;
        }
        boolean signed = first == '-' || first == '+';
        if (!signed && dateAt(at)) {
            at += DATE.length();
            return Sort.DATE;
        }
        if (digitAt(signed ? at + 1 : at)) return number();
        if (first == '"') return quotation();
        int length = symbolLength(first);
        at += length > 0 ? length : Character.charCount(text.codePointAt(at));
        return length > 0 ? Sort.SYMBOL : Sort.STRAY;
    }

    private Sort number() {
        at++;
        while (digitAt(at)) at++;
        if (at < text.length() && text.charAt(at) == '.' && digitAt(at + 1)) at++;
        while (digitAt(at)) at++;
        return Sort.NUMBER;
    }

    private Sort quotation() {
        int end = Quotation.end(text, at);
        at = end < 0 ? text.length() : end;
        return end < 0 ? Sort.UNCLOSED : Sort.QUOTED;
    }

    private int symbolLength(char first) {
        boolean equals = at + 1 < text.length() && text.charAt(at + 1) == '=';
        return switch (first) {
            case '=', '(', ')', ',', '%' -> 1;
            case '.' -> at + 1 < text.length() && text.charAt(at + 1) == '.' ? 2 : 1;
            case '<', '>' -> equals ? 2 : 1;
            case '!' -> equals ? 2 : 0;
            default -> 0;
        };
    }

    private static boolean space(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    /// Whether four digits, two and two stand there with dashes between, and nothing that goes on.
    private boolean dateAt(int index) {
        for (int i = 0; i < DATE.length(); i++) {
            boolean fits = DATE.charAt(i) == '0'
                    ? digitAt(index + i)
                    : index + i < text.length() && text.charAt(index + i) == '-';
            if (!fits) return false;
        }
        int end = index + DATE.length();
        return end == text.length() || !partOfWord(text.charAt(end));
    }

    private boolean digitAt(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }
}
