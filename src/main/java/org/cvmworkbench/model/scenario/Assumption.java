package org.cvmworkbench.model.scenario;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A number somebody stands for.
///
/// @param value what is expected
/// @param sd    its standard deviation; 0 holds it fixed
/// @param source where it comes from, `owner` who answers for it, `date` since when
public record Assumption(
        double value,
        double sd,
        @Nullable String source,
        @Nullable String owner,
        @Nullable LocalDate date) {
    public Assumption {
        if (!Double.isFinite(value)) throw new RefusedValue("value", "not-finite");
        Limit.NOT_NEGATIVE.check("sd", sd);
    }

    public static Assumption of(double value) {
        return of(value, 0);
    }

    public static Assumption of(double value, double sd) {
        return new Assumption(value, sd, null, null, null);
    }

    public boolean isFixed() {
        return sd == 0;
    }

    /// Whether a share can have this mean and sd: that of a Beta distribution, or a mean of 0 or 1, where nothing is
    /// left to vary.
    public boolean isPossibleShare() {
        boolean certain = value == 0 || value == 1;
        return value >= 0 && value <= 1 && (certain || sd * sd < value * (1 - value));
    }

    void checkShare() {
        Limit.SHARE.check("value", value);
        if (!isPossibleShare()) throw new RefusedValue("sd", "sd", sd, value, Math.sqrt(value * (1 - value)));
    }
}
