package org.cvmworkbench.intake.cells;

/// Goes over the characters of a date from left to right. Belongs to one thread.
final class DateCursor {
    static final int BAD = -1;

    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "янв", "фев", "мар", "апр",
        "мая", "июн", "июл", "авг", "сен", "окт", "ноя", "дек", "май"
    };

    private static final int MAY = 5;

    private char[] text = new char[0];
    private int at;
    private int to;

    void over(char[] chars, int from, int end) {
        text = chars;
        at = from;
        to = end;
    }

    boolean atEnd() {
        return at == to;
    }

    int at() {
        return at;
    }

    /// How many characters are left.
    int left() {
        return to - at;
    }

    boolean isDigit() {
        return at < to && text[at] >= '0' && text[at] <= '9';
    }

    /// The number here, or [#BAD].
    int number(int mostDigits) {
        int number = 0;
        int start = at;
        while (at - start < mostDigits && isDigit()) number = number * 10 + text[at++] - '0';
        return at == start ? BAD : number;
    }

    /// The number here, which has so many digits, or [#BAD].
    int exactly(int digits) {
        int start = at;
        int number = number(digits);
        return at - start == digits ? number : BAD;
    }

    /// The value of all that is left, a number that is not negative and may have a fraction, or NaN.
    double decimal() {
        int digits = 0;
        boolean fraction = false;
        for (int i = at; i < to; i++) {
            if (text[i] >= '0' && text[i] <= '9') digits++;
            else if (fraction || (text[i] != '.' && text[i] != ',')) return Double.NaN;
            else fraction = true;
        }
        if (digits == 0 || digits > 30) return Double.NaN;
        double value = Double.parseDouble(new String(text, at, to - at).replace(',', '.'));
        at = to;
        return value;
    }

    /// The month from 1 whose name or abbreviation stands here, or [#BAD]. Any word is gone over.
    int month() {
        int start = at;
        while (at < to && Character.isLetter(text[at])) at++;
        if (at - start < 3) return BAD;
        for (int i = 0; i < MONTHS.length; i++) if (begins(MONTHS[i], start)) return i == 24 ? MAY : i % 12 + 1;
        return BAD;
    }

    private boolean begins(String word, int start) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.toLowerCase(text[start + i]) != word.charAt(i)) return false;
        }
        return true;
    }

    boolean skip(char expected) {
        if (at == to || text[at] != expected) return false;
        at++;
        return true;
    }

    int skipBlanks() {
        int start = at;
        while (at < to && (text[at] == ' ' || text[at] == '\u00a0' || text[at] == '\u202f')) at++;
        return at - start;
    }

    /// What may stand between a day, the name of a month and a year.
    int skipBetween() {
        int start = at;
        while (at < to && " -./,\u00a0\u202f".indexOf(text[at]) >= 0) at++;
        return at - start;
    }

    void skipDigits() {
        while (isDigit()) at++;
    }

    /// `a` for AM, `p` for PM, 0 for neither.
    char skipHalfDay() {
        if (at + 1 >= to) return 0;
        char half = Character.toLowerCase(text[at]);
        int m = at + 1;
        if (text[m] == '.' && m + 1 < to) m++;
        if ((half != 'a' && half != 'p') || Character.toLowerCase(text[m]) != 'm') return 0;
        at = m + 1;
        skip('.');
        return half;
    }

    /// What is left.
    String rest() {
        return new String(text, at, to - at);
    }
}
