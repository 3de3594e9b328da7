package org.cvmworkbench.analysis.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.language.Ranges;

/// Days since each customer's complaint. Unknown without one, after the as-of day, and where what the file says is no
/// date.
final class Complaints {
    private Complaints() {}

    /// O(customers + words).
    static Numbers of(Coded dates, int customers, int asOf) {
        Dictionary words = dates.dictionary();
        long[] days = new long[words.size()];
        for (int code = 0; code < days.length; code++) {
            long day = code == 0 ? Ranges.UNKNOWN : day(words.value(code));
            days[code] = day == Ranges.UNKNOWN || day > asOf ? Ranges.UNKNOWN : asOf - day;
        }
        return Numbers.of(customers, 0, customer -> days[dates.code(customer)]);
    }

    private static long day(String text) {
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text)
                    .toEpochDay();
        } catch (DateTimeException e) {
            return Ranges.UNKNOWN;
        }
    }
}
