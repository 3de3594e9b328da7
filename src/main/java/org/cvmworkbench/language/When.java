package org.cvmworkbench.language;

import java.time.LocalDate;
import java.util.Optional;
import org.cvmworkbench.model.DaySpan;

/// The time a figure is looked at in. Nothing after the as-of day is ever looked at.
public sealed interface When {
    /// All the time there is.
    static When ever() {
        return new Ever();
    }

    /// All the time up to the as-of day.
    record Ever() implements When {}

    /// The time of some length that ends with the as-of day: `in last 8 weeks`.
    record Last(Span span) implements When {}

    /// From one day to another, both of them in it, one of which may be missing: `from 2026-01-01 to 2026-03-31`.
    record Between(Optional<LocalDate> first, Optional<LocalDate> last) implements When {
        public Between {
            if (first.isEmpty() && last.isEmpty()) throw new IllegalArgumentException("between no days");
        }
    }

    /// Not the figure itself but how far that of the last such time lies above or below the customer's own average for
    /// as long a time before it, in per cent: `change(money, 8 weeks)`.
    record Changed(Span span) implements When {}

    /// The days looked at; of a change those of its last time.
    ///
    /// @param asOf days since 1970-01-01
    default DaySpan days(int asOf) {
        return switch (this) {
            case Ever() -> new DaySpan(Integer.MIN_VALUE, asOf);
            case Last(var span) -> new DaySpan(span.firstDay(asOf), asOf);
            case Changed(var span) -> new DaySpan(span.firstDay(asOf), asOf);
            case Between(var first, var last) ->
                new DaySpan(
                                first.map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE),
                                last.map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE))
                        .until(asOf);
        };
    }
}
