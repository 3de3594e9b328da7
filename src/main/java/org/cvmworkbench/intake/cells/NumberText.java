package org.cvmworkbench.intake.cells;

import java.util.regex.Pattern;

/// What may stand around the digits of a number.
final class NumberText {
    private static final Pattern CURRENCY =
            Pattern.compile("(?iu)^(\\(?[-−+]?)\\s*(?:\\p{Sc}|RUB|USD|EUR|GBP)[\\s\\u00a0]*"
                    + "|[\\s\\u00a0\\u202f\\u2009]*(?:\\p{Sc}|руб(?:лей|ля|ль|\\.)?|р\\.?|RUB|USD|EUR|GBP)(?=[)-]?$)");
    private static final Pattern DECIMAL = Pattern.compile("\\d+(\\.\\d*)?([eE][+-]?\\d{1,9})?|\\.\\d+");
    private static final Pattern BLANK_GROUPS =
            Pattern.compile("\\d{1,3}([ \\u00a0\\u202f\\u2009\\u2007]\\d{3})+(?!\\d).*");
    private static final Pattern APOSTROPHE_GROUPS = Pattern.compile("\\d{1,3}(['’]\\d{3})+(?!\\d).*");
    private static final Pattern COMMA_GROUPS = Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d*)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d*)?");

    private NumberText() {}

    static boolean isDecimal(String digits) {
        return DECIMAL.matcher(digits).matches();
    }

    static String withoutCurrency(String text) {
        return CURRENCY.matcher(text).replaceAll(found -> found.group(1) == null ? "" : found.group(1));
    }

    static boolean isNegative(String text) {
        return text.startsWith("-")
                || text.startsWith("−")
                || text.endsWith("-")
                || (text.startsWith("(") && text.endsWith(")"));
    }

    static String withoutSign(String text) {
        if (text.startsWith("(") && text.endsWith(")")) return text.substring(1, text.length() - 1);
        if (text.startsWith("-") || text.startsWith("−") || text.startsWith("+")) return text.substring(1);
        return text.endsWith("-") ? text.substring(0, text.length() - 1) : text;
    }

    /// The digits with a point before the fraction and nothing between thousands.
    static String withoutGroups(String digits, char mark) {
        String whole = digits;
        if (BLANK_GROUPS.matcher(digits).matches()) whole = digits.replaceAll("[ \\u00a0\\u202f\\u2009\\u2007]", "");
        else if (APOSTROPHE_GROUPS.matcher(digits).matches()) whole = digits.replaceAll("['’]", "");
        else if (mark == '.' && COMMA_GROUPS.matcher(digits).matches()) whole = digits.replace(",", "");
        else if (mark == ',' && POINT_GROUPS.matcher(digits).matches()) whole = digits.replace(".", "");
        if (mark == '.') return whole;
        return whole.indexOf('.') >= 0 ? "" : whole.replace(',', '.');
    }
}
