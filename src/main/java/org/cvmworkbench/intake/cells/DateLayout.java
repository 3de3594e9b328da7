package org.cvmworkbench.intake.cells;

import java.util.Optional;

/// How a file writes dates: the order of year, month and day, and what stands between them. A time may follow in any
/// of the usual ways.
///
/// @param separator between year, month and day; [#COMPACT] where nothing stands there
public record DateLayout(Order order, char separator) {
    static final char COMPACT = 0;

    enum Order {
        YEAR_MONTH_DAY("yyyy", "MM", "dd"),
        DAY_MONTH_YEAR("dd", "MM", "yyyy"),
        MONTH_DAY_YEAR("MM", "dd", "yyyy");

        private final String first;
        private final String second;
        private final String third;

        Order(String first, String second, String third) {
            this.first = first;
            this.second = second;
            this.third = third;
        }

        /// The letters of a pattern each once, in their order.
        private String letters() {
            return "" + first.charAt(0) + second.charAt(0) + third.charAt(0);
        }
    }

    /// @param pattern of java.time, such as `dd.MM.yyyy HH:mm`, `yyyyMMddHH`, or `iso`; the time in it does not matter
    /// @return nothing for a pattern that has not year, month and day in numbers
    static Optional<DateLayout> of(String pattern) {
        if (pattern.equals("iso")) return Optional.of(new DateLayout(Order.YEAR_MONTH_DAY, '-'));
        String date = pattern.replace('u', 'y').replaceAll("[\\sT'\\[,]*[HhkKa].*", "");
        String letters = date.replaceAll("[^yMd]", "").replaceAll("(.)\\1*", "$1");
        if (!date.matches("(?:yyyy|yy|MM?|dd?)([-./ ]?)(?:MM?|dd?)\\1(?:yyyy|yy|y|dd?)'?")) return Optional.empty();
        for (Order order : Order.values()) {
            if (!order.letters().equals(letters)) continue;
            int end = date.lastIndexOf(letters.charAt(0)) + 1;
            char separator = Character.isLetter(date.charAt(end)) ? COMPACT : date.charAt(end);
            return Optional.of(new DateLayout(order, separator));
        }
        return Optional.empty();
    }

    /// As a pattern of java.time.
    public String pattern() {
        String between = separator == COMPACT ? "" : String.valueOf(separator);
        return order.first + between + order.second + between + order.third;
    }
}
