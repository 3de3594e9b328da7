package org.cvmworkbench.intake.source;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What stands between the cells of a row. A blank stands for any run of blanks.
public record Delimiter(char mark) {
    private static final Map<Character, String> WORDS =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "pipe", ' ', "blank");

    /// Those that are sniffed for; where two fit as well, the earlier holds.
    static final List<Delimiter> COMMON = List.of(
            new Delimiter('\t'), new Delimiter(';'), new Delimiter(','), new Delimiter('|'), new Delimiter(' '));

    /// Those that are tried where none of the common ones divides the rows.
    static final List<Delimiter> RARE = "^~\u00a6\u00a7\u0001\u001f#!*:/"
            .chars()
            .mapToObj(c -> new Delimiter((char) c))
            .toList();

    /// @param word `comma`, `semicolon`, `tab`, `pipe`, `blank` or the character itself
    public static Optional<Delimiter> of(String word) {
        if (word.length() == 1) {
            char mark = word.charAt(0);
            boolean divides = !Character.isLetterOrDigit(mark) && mark != '"' && mark != '\n' && mark != '\r';
            return divides ? Optional.of(new Delimiter(mark)) : Optional.empty();
        }
        return COMMON.stream().filter(known -> known.word().equals(word)).findFirst();
    }

    public String word() {
        return WORDS.getOrDefault(mark, String.valueOf(mark));
    }

    public Rows rows(Reader text) {
        return mark == ' ' ? new BlankRows(text) : new DelimitedRows(text, mark, 0);
    }
}
