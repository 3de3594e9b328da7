package org.cvmworkbench.intake.derived;

import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A cell that a template names: `{Phone}`, or something of it, `{Phone|digits}`, `{Code|first 6}`.
record CellReference(int column, UnaryOperator<String> function) {
    /// What may stand behind the bar.
    static final String FUNCTIONS = "digits, upper, lower, first N, last N";

    private static final Pattern PART = Pattern.compile("(first|last) +(\\d{1,3})");

    /// @return nothing where there is no such function
    static Optional<UnaryOperator<String>> function(String word) {
        Matcher part = PART.matcher(word);
        if (part.matches()) {
            int length = Integer.parseInt(part.group(2));
            return Optional.of(
                    part.group(1).equals("first") ? cell -> first(cell, length) : cell -> last(cell, length));
        }
        return switch (word) {
            case "digits" -> Optional.of(cell -> cell.replaceAll("\\D", ""));
            case "upper" -> Optional.of(cell -> cell.toUpperCase(Locale.ROOT));
            case "lower" -> Optional.of(cell -> cell.toLowerCase(Locale.ROOT));
            default -> Optional.empty();
        };
    }

    private static String first(String cell, int length) {
        return cell.substring(0, Math.min(length, cell.length()));
    }

    private static String last(String cell, int length) {
        return cell.substring(Math.max(0, cell.length() - length));
    }
}
