package org.cvmworkbench.demo;

import java.time.MonthDay;

/// A span of days within every year, both ends included.
record YearSpan(MonthDay first, MonthDay last) {
    static final YearSpan WHOLE_YEAR = new YearSpan(MonthDay.of(1, 1), MonthDay.of(12, 31));

    /// From the columns `first` and `last`; empty is the whole year.
    static YearSpan read(Row row) {
        if (row.text("first").isEmpty()) return WHOLE_YEAR;
        return new YearSpan(MonthDay.parse("--" + row.text("first")), MonthDay.parse("--" + row.text("last")));
    }

    boolean contains(MonthDay day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
