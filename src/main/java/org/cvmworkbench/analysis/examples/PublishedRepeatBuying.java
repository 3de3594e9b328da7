package org.cvmworkbench.analysis.examples;

import java.util.List;
import org.cvmworkbench.analysis.value.BetaGeometric;
import org.cvmworkbench.analysis.value.BuyingLaw;
import org.cvmworkbench.analysis.value.ParetoNbd;
import org.cvmworkbench.analysis.value.RepeatModel;
import org.cvmworkbench.analysis.value.SpendLaw;
import org.cvmworkbench.model.Text;

/// What the laws of repeat buying and of spend say of single customers of CDNOW, by their published parameters; times
/// in weeks of seven days.
final class PublishedRepeatBuying {
    private static final double WEEK = 7;
    private static final int HORIZON = 39;
    private static final RepeatModel BG = new BetaGeometric(1, false);
    private static final RepeatModel MBG = new BetaGeometric(1, true);
    private static final SpendLaw SPEND = new SpendLaw(6.2496, 3.7442, 15.4435);

    private PublishedRepeatBuying() {}

    static List<PublishedNumber> all() {
        BuyingLaw bg = BG.law(new double[] {0.24259, 4.4136 * WEEK, 0.79292, 2.4259});
        BuyingLaw mbg = MBG.law(new double[] {0.5248, 6.183 * WEEK, 0.8914, 1.614});
        BuyingLaw pareto = new ParetoNbd().law(new double[] {0.5533, 10.5776 * WEEK, 0.6062, 11.668 * WEEK});
        double[] day = {0.25, 4, 0.8, 2.5};
        return List.of(
                number("alive", "BG/NBD", 0.7266, bg.alive(2, 213, 272), 5e-5),
                number("visits", "BG/NBD", 1.226, visits(bg, 2, 213, 272, HORIZON), 5e-4),
                number("new", "BG/NBD", 1.195, bg.expected(HORIZON * WEEK), 5e-4),
                number("alive", "MBG/NBD", 0.7061, mbg.alive(2, 213, 272), 5e-5),
                number("visits", "MBG/NBD", 1.2627, visits(mbg, 2, 213, 272, HORIZON), 1e-4),
                number("once", "MBG/NBD", 0.3897, mbg.alive(0, 0, 272), 5e-5),
                number("alive", "Pareto/NBD", 0.8691, pareto.alive(2, 213, 272), 5e-5),
                number("visits", "Pareto/NBD", 1.4551, visits(pareto, 2, 213, 272, HORIZON), 2e-4),
                number("often-alive", "BG/NBD", 0.96885, bg.alive(26, 216, 217), 5e-6),
                number("often-visits", "BG/NBD", 25.7566, visits(bg, 26, 216, 217, 52), 1e-3),
                number("overflow", "BG/NBD", 100.7957, BG.logLikelihood(day, 200, 38, 40), 5e-5),
                number("overflow", "MBG/NBD", 100.7869, MBG.logLikelihood(day, 200, 38, 40), 5e-5),
                number("spend", "Gamma-Gamma", 24.658, SPEND.mean(2, 2 * 22.35), 1e-3),
                number("mean-spend", "Gamma-Gamma", 35.17, SPEND.mean(0, 0), 5e-3));
    }

    private static double visits(BuyingLaw law, int repeats, int last, int age, int weeks) {
        return law.alive(repeats, last, age)
                * law.ahead(repeats, last, age, weeks * WEEK).mean();
    }

    private static PublishedNumber number(String name, String model, double expected, double computed, double near) {
        Text source = Text.of("published.source.repeat-buying");
        return new PublishedNumber(Text.of("published.value." + name, model), source, expected, computed, near);
    }
}
