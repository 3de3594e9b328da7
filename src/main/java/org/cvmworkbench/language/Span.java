package org.cvmworkbench.language;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A length of time as rules write it: `8 weeks`.
///
/// @param count 1 to [#MOST]
public record Span(int count, Unit unit) {
    public static final int MOST = 9999;

    private static final int WEEK = 7;
    private static final int QUARTER = 3;

    public enum Unit {
        DAYS,
        WEEKS,
        MONTHS,
        QUARTERS,
        YEARS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// By its word, of one or of many: `week`, `weeks`.
        static Optional<Unit> of(String word) {
            String many = word.toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(unit -> unit.word().equals(many) || unit.word().equals(many + "s"))
                    .findFirst();
        }

        static List<String> words() {
            return Stream.of(values()).map(Unit::word).toList();
        }
    }

    public Span {
        if (count < 1 || count > MOST) throw new IllegalArgumentException(count + " " + unit);
    }

    /// The first day of the time of this length that ends with a day: 2 days that end with the 10th begin with the 9th,
    /// a month that ends with it begins with the 11th of the month before.
    ///
    /// @param last days since 1970-01-01, as the answer
    public int firstDay(int last) {
        LocalDate end = LocalDate.ofEpochDay(last);
        LocalDate before = switch (unit) {
            case DAYS -> end.minusDays(count);
            case WEEKS -> end.minusDays((long) count * WEEK);
            case MONTHS -> end.minusMonths(count);
            case QUARTERS -> end.minusMonths((long) count * QUARTER);
            case YEARS -> end.minusYears(count);
        };
        return (int) before.toEpochDay() + 1;
    }

    /// As rules write it.
    public String text() {
        return count + " " + unit.word();
    }
}
