package org.cvmworkbench.analysis.suggestion;

import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.model.Text;

/// How sure a find is, in words.
final class Doubt {
    /// Less than this many percent is said as so many.
    private static final double LEAST_PERCENT = 0.01;

    private static final int PERCENT = 100;
    private static final double THOUSAND = 1000;
    private static final double HUNDREDTHS = 100;

    private Doubt() {}

    /// How many of the finds that are as sure as this one are chance.
    ///
    /// @param rate of false discovery, 0 to 1
    static Text luck(double rate) {
        return Text.of("suggestion.luck", Math.max(LEAST_PERCENT, rate * PERCENT));
    }

    /// What things bring together in a thousand receipts, with its interval of 80 %.
    ///
    /// @param mean in a receipt, whether it has them or not, in hundredths
    /// @param error the standard error of that
    static Text inAThousand(double mean, double error) {
        double spread = Foreseen.Z * error;
        return Text.of("suggestion.thousand", units(mean), units(mean - spread), units(mean + spread));
    }

    private static double units(double hundredths) {
        return hundredths * THOUSAND / HUNDREDTHS;
    }
}
