package org.cvmworkbench.analysis.examples;

import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.survival.ContractFit;
import org.cvmworkbench.analysis.survival.KaplanMeier;
import org.cvmworkbench.analysis.survival.LogRank;
import org.cvmworkbench.analysis.survival.Retention;
import org.cvmworkbench.analysis.survival.ShiftedBetaGeometric;
import org.cvmworkbench.model.Text;

/// Curves of survival: Kaplan–Meier by hand and of the first trial it is taught with, the log-rank test of
/// that, and the shifted beta-geometric law of Fader and Hardie's two kinds of contracts, fitted to seven
/// years.
final class PublishedSurvival {
    private static final Retention HIGH_END = Retention.of(1000, 869, 743, 653, 593, 551, 517, 491);
    private static final Retention REGULAR = Retention.of(1000, 631, 468, 382, 326, 289, 262, 241);
    private static final int WEEKS = 36;

    private PublishedSurvival() {}

    static List<PublishedNumber> all() {
        return Stream.of(curve(), trial(), contracts()).flatMap(List::stream).toList();
    }

    private static List<PublishedNumber> curve() {
        KaplanMeier curve = KaplanMeier.of(new long[] {0, 20, 12, 8}, new long[] {0, 0, 5, 55});
        Text source = Text.of("published.source.kaplan-meier");
        return List.of(
                kept(1, 0.8, curve, source),
                kept(2, 0.68, curve, source),
                kept(3, 0.5937, curve, source),
                doubt(1, 0.0400, curve, source),
                doubt(2, 0.0466, curve, source),
                doubt(3, 0.0497, curve, source));
    }

    private static PublishedNumber kept(int time, double expected, KaplanMeier curve, Text source) {
        return new PublishedNumber(
                Text.of("published.survival.kept", time), source, expected, curve.survival()[time], 5e-5);
    }

    private static PublishedNumber doubt(int time, double expected, KaplanMeier curve, Text source) {
        return new PublishedNumber(
                Text.of("published.survival.error", time), source, expected, curve.error(time), 5e-5);
    }

    private static List<PublishedNumber> trial() {
        KaplanMeier treated = KaplanMeier.of(
                weeks(6, 6, 6, 7, 10, 13, 16, 22, 23), weeks(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35));
        KaplanMeier others =
                KaplanMeier.of(weeks(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23), weeks());
        Text source = Text.of("published.source.freireich");
        double chiSquare = LogRank.of(List.of(treated, others)).chiSquare();
        return List.of(
                new PublishedNumber(Text.of("published.survival.trial"), source, 0.4482, treated.survival()[23], 5e-5),
                new PublishedNumber(Text.of("published.survival.log-rank"), source, 16.79, chiSquare, 0.005));
    }

    private static long[] weeks(int... weeks) {
        long[] counts = new long[WEEKS];
        for (int week : weeks) counts[week]++;
        return counts;
    }

    private static List<PublishedNumber> contracts() {
        ContractFit fitted = ContractFit.of(HIGH_END);
        ShiftedBetaGeometric highEnd = fitted.law();
        ShiftedBetaGeometric regular = ContractFit.of(REGULAR).law();
        return List.of(
                contract("high-end.alpha", 0.6681, highEnd.alpha(), 5e-5),
                contract("high-end.beta", 3.8061, highEnd.beta(), 5e-5),
                contract(
                        "high-end.log-likelihood",
                        -1611.158,
                        fitted.likelihood().logLikelihood(),
                        5e-4),
                contract("high-end.survival", 0.378, highEnd.survival(12), 5e-4),
                contract("regular.alpha", 0.7041, regular.alpha(), 5e-5),
                contract("regular.beta", 1.182, regular.beta(), 5e-4),
                contract("regular.survival", 0.170, regular.survival(12), 5e-4),
                contract("regular.first", 0.627, regular.retention(1), 5e-4),
                contract("regular.second", 0.756, regular.retention(2), 5e-4),
                contract("regular.third", 0.819, regular.retention(3), 5e-4));
    }

    private static PublishedNumber contract(String figure, double expected, double computed, double tolerance) {
        return new PublishedNumber(
                Text.of("published.contract." + figure),
                Text.of("published.source.fader-hardie"),
                expected,
                computed,
                tolerance);
    }
}
