package org.cvmworkbench.model;

import java.util.Optional;

/// What mailboxes and telephone numbers look like. Asked for each customer of a base, so sign by sign.
final class Addresses {
    private static final String BETWEEN_DIGITS = "()./-";
    private static final int FEWEST_DIGITS = 5;
    private static final int MOST_DIGITS = 15;
    private static final int INLAND_DIGITS = 11;

    private Addresses() {}

    /// A rough look, which lets pass all that could arrive: one `@`, something before it, a point in what follows.
    static boolean isMailbox(String written) {
        int at = written.indexOf('@');
        if (at < 1 || at != written.lastIndexOf('@') || written.contains("..")) return false;
        int point = written.lastIndexOf('.');
        boolean domain = point > at + 1 && point < written.length() - 2;
        return domain && written.chars().noneMatch(sign -> isBlank(sign) || sign == ',');
    }

    /// A number without what stands between its digits; empty where it is none.
    static Optional<String> number(String written) {
        StringBuilder digits = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char sign = written.charAt(i);
            boolean first = sign == '+' && digits.isEmpty();
            if (first || isDigit(sign)) digits.append(sign);
            else if (!isBlank(sign) && BETWEEN_DIGITS.indexOf(sign) < 0) return Optional.empty();
        }
        int count = digits.length() - (digits.indexOf("+") < 0 ? 0 : 1);
        if (count < FEWEST_DIGITS || count > MOST_DIGITS) return Optional.empty();
        return Optional.of(digits.length() == written.length() ? written : digits.toString());
    }

    /// A number as it is dialled from abroad, without its `+`: the 8 in front of one within Russia stands for 7.
    static String abroad(String number) {
        if (number.charAt(0) == '+') return number.substring(1);
        boolean inland = number.length() == INLAND_DIGITS && number.charAt(0) == '8';
        return inland ? "7" + number.substring(1) : number;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
