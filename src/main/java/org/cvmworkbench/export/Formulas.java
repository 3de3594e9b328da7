package org.cvmworkbench.export;

import java.util.regex.Pattern;

/// Takes the sting out of text that a spreadsheet would run as a formula (CWE-1236): it gets an apostrophe in front.
/// A number with its sign is no formula and stays as it is; one with a sign within would be reckoned out.
final class Formulas {
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9][0-9 .,()]*");

    private Formulas() {}

    static String defused(String text) {
        if (text.isEmpty()) return text;
        boolean dangerous = switch (text.charAt(0)) {
            case '=', '@', '\t', '\r', '\n' -> true;
            case '+', '-' -> !NUMBER.matcher(text).matches();
            default -> false;
        };
        return dangerous ? "'" + text : text;
    }
}
