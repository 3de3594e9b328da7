package org.cvmworkbench.analysis.examples;

import java.util.List;
import org.cvmworkbench.analysis.power.Power;
import org.cvmworkbench.model.Text;

/// Sample sizes of Evan Miller's calculator and of unequal groups, and what a control group of Stella's sees.
final class PublishedPower {
    private static final long STELLA = 100_000;

    private PublishedPower() {}

    static List<PublishedNumber> all() {
        return List.of(
                each(0.20, 0.25, 1_030),
                each(0.0429, 0.0629, 1_713),
                each(0.05, 0.06, 7_663),
                inAll(0.10, 30_658),
                inAll(0.20, 17_084),
                inAll(0.50, 10_601),
                sees(0.02, 0.0138),
                sees(0.05, 0.0089),
                sees(0.10, 0.0064),
                sees(0.20, 0.0048),
                sees(0.50, 0.0039));
    }

    private static PublishedNumber each(double before, double after, double expected) {
        Text name = Text.of("published.power.each", before, after);
        double computed = Power.USUAL.required(before, after);
        return new PublishedNumber(name, Text.of("published.source.miller"), expected, computed, 0);
    }

    private static PublishedNumber inAll(double controlShare, double expected) {
        Text name = Text.of("published.power.all", controlShare);
        double computed = Power.USUAL.required(0.03, 0.04, controlShare);
        return new PublishedNumber(name, Text.of("published.source.power"), expected, computed, 0);
    }

    private static PublishedNumber sees(double controlShare, double expected) {
        Text name = Text.of("published.power.sees", controlShare);
        long control = Math.round(STELLA * controlShare);
        double computed = Power.USUAL.detectable(0.05, control, STELLA - control);
        return new PublishedNumber(name, Text.of("published.source.power"), expected, computed, 5e-5);
    }
}
