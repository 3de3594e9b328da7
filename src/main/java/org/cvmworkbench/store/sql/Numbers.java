package org.cvmworkbench.store.sql;

import java.math.BigDecimal;
import org.cvmworkbench.columns.Column;
import org.h2.util.DateTimeUtils;
import org.h2.value.Value;
import org.h2.value.ValueDate;
import org.h2.value.ValueNull;
import org.h2.value.ValueNumeric;
import org.h2.value.ValueTimestamp;

/// Scaled numbers and moments as SQL values.
final class Numbers {
    private static final int DAY = 86_400;
    private static final long NANOS = 1_000_000_000L;

    private Numbers() {}

    /// @param scaled [Column#NO_LONG] is NULL
    static Value decimal(long scaled, int scale) {
        return scaled == Column.NO_LONG ? ValueNull.INSTANCE : ValueNumeric.get(BigDecimal.valueOf(scaled, scale));
    }

    /// A column of decimals; NULL where it is empty.
    static Cell decimals(long[] scaled, int scale) {
        if (scaled.length == 0) return _ -> ValueNull.INSTANCE;
        return row -> decimal(scaled[row], scale);
    }

    /// @param moment seconds since 1970-01-01
    static Value timestamp(long moment) {
        long date = DateTimeUtils.dateValueFromAbsoluteDay(Math.floorDiv(moment, DAY));
        return ValueTimestamp.fromDateValueAndNanos(date, Math.floorMod(moment, DAY) * NANOS);
    }

    static Value date(long moment) {
        return ValueDate.fromDateValue(DateTimeUtils.dateValueFromAbsoluteDay(Math.floorDiv(moment, DAY)));
    }
}
