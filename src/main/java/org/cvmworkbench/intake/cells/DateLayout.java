package org.cvmworkbench.intake.cells;

import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How a file writes dates: the order of year, month and day, and what stands between them, or a number that counts
/// from some day. A time may follow in any of the usual ways.
///
/// @param separator between year, month and day; [#COMPACT] where nothing stands there
/// @param zone that times of other zones are turned into; none where each stays as it is written
public record DateLayout(Order order, char separator, Optional<ZoneOffset> zone) {
    static final char COMPACT = 0;

    private static final Pattern ZONE = Pattern.compile("(.*?)\\s*([+-]\\d\\d:\\d\\d)");

    enum Order {
        YEAR_MONTH_DAY("yyyy", "MM", "dd"),
        DAY_MONTH_YEAR("dd", "MM", "yyyy"),
        MONTH_DAY_YEAR("MM", "dd", "yyyy"),
        /// `15 Jan 2024`, `15 января 2024`
        DAY_WORD_YEAR("d", "MMM", "yyyy"),
        /// `Jan 15, 2024`
        WORD_DAY_YEAR("MMM", "d", "yyyy"),
        /// Days since the beginning of 1900, as spreadsheets count.
        SERIAL("serial", "", ""),
        /// Since the beginning of 1970.
        EPOCH_SECONDS("epoch", "", ""),
        EPOCH_MILLIS("epochMillis", "", "");

        private final String first;
        private final String second;
        private final String third;

        Order(String first, String second, String third) {
            this.first = first;
            this.second = second;
            this.third = third;
        }

        /// Whether the date is one number that counts.
        boolean counts() {
            return second.isEmpty();
        }

        /// Whether the month is a word.
        boolean worded() {
            return first.equals("MMM") || second.equals("MMM");
        }

        /// The letters of a pattern each once, in their order.
        private String letters() {
            return "" + first.charAt(0) + second.charAt(0) + third.charAt(0);
        }
    }

    DateLayout(Order order, char separator) {
        this(order, separator, Optional.empty());
    }

    DateLayout in(ZoneOffset other) {
        return new DateLayout(order, separator, Optional.of(other));
    }

    /// @param pattern of java.time, such as `dd.MM.yyyy HH:mm`, `yyyyMMddHH`, `d MMM yyyy`, or a word: `iso`,
    ///     `serial`, `epoch`, `epochMillis`; the time in it does not matter; a zone behind it, such as `+03:00`,
    ///     is the one that times are turned into
    /// @return nothing for a pattern that has not year, month and day
    static Optional<DateLayout> of(String pattern) {
        Matcher zoned = ZONE.matcher(pattern);
        if (zoned.matches()) return of(zoned.group(1)).map(layout -> layout.in(ZoneOffset.of(zoned.group(2))));
        if (pattern.equals("iso")) return Optional.of(new DateLayout(Order.YEAR_MONTH_DAY, '-'));
        for (Order order : Order.values()) {
            boolean named =
                    order.counts() && order.first.toLowerCase(Locale.ROOT).equals(pattern.toLowerCase(Locale.ROOT));
            if (named) return Optional.of(new DateLayout(order, COMPACT));
        }
        String date = pattern.replace('u', 'y').replaceAll("[\\sT'\\[,]*[HhkKa].*", "");
        if (date.matches("d{1,2}[-./ ]M{3,4}[-./ ]y{2,4}")) return Optional.of(worded(Order.DAY_WORD_YEAR));
        if (date.matches("M{3,4}[-./ ]d{1,2},?[-./ ]y{2,4}")) return Optional.of(worded(Order.WORD_DAY_YEAR));
        return ofNumbers(date);
    }

    static DateLayout worded(Order order) {
        return new DateLayout(order, ' ');
    }

    private static Optional<DateLayout> ofNumbers(String date) {
        String letters = date.replaceAll("[^yMd]", "").replaceAll("(.)\\1*", "$1");
        if (!date.matches("(?:yyyy|yy|MM?|dd?)([-./ ]?)(?:MM?|dd?)\\1(?:yyyy|yy|y|dd?)'?")) return Optional.empty();
        for (Order order : Order.values()) {
            if (order.counts() || order.worded() || !order.letters().equals(letters)) continue;
            int end = date.lastIndexOf(letters.charAt(0)) + 1;
            char separator = Character.isLetter(date.charAt(end)) ? COMPACT : date.charAt(end);
            return Optional.of(new DateLayout(order, separator));
        }
        return Optional.empty();
    }

    /// As a pattern of java.time, or the word of a count; the setting `dateFormat` takes it.
    public String pattern() {
        String between = separator == COMPACT ? "" : String.valueOf(separator);
        String date = order.counts() ? order.first : order.first + between + order.second + between + order.third;
        return zone.isEmpty()
                ? date
                : date + " "
                        + (zone.get().getTotalSeconds() == 0
                                ? "+00:00"
                                : zone.get().getId());
    }
}
