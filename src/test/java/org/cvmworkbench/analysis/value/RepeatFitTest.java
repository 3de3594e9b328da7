package org.cvmworkbench.analysis.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.cvmworkbench.model.Texts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RepeatFitTest {
    /// About CDNOW's, a week of 100 days so that hardly two visits are on one.
    private static final double[] LAW = {0.525, 618.3, 0.891, 1.614};

    private static final int LONGEST = 3900;

    @ParameterizedTest
    @EnumSource(ModelName.class)
    void saysWhyItDoesNotFit(ModelName model) {
        unfit(model, new MadePurchases(), "nobody had come");
        unfit(model, new MadePurchases().add(3, 20, 50), "one customer");
        unfit(model, new MadePurchases().many(100, 0, 0, 50).many(100, 0, 0, 70), "nobody came back");
        unfit(model, new MadePurchases().many(100, 2, 30, 50), "did the same");
        String young = model == ModelName.BG_BB ? "no whole period" : "on one day";
        unfit(model, new MadePurchases().many(100, 0, 0, 0), young);
    }

    private static void unfit(ModelName model, MadePurchases made, String reason) {
        RepeatFit fit = RepeatFit.of(model, ModelUnit.DAY, made.rows());
        assertThat(fit.fit()).isInstanceOf(Fit.Unfit.class);
        assertThat(Texts.english().say(((Fit.Unfit) fit.fit()).reason())).contains(reason);
    }

    /// Neither a number that is none nor an exception, whatever the answer.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "BG_BB")
    void livesWithStrangeBases(ModelName model) {
        sound(model, MadePurchases.drawn(LAW, 300, LONGEST, 0, 1).add(10_000, 3899, 3900));
        sound(model, MadePurchases.drawn(LAW, 300, LONGEST, 0, 2).many(200, 0, 0, 0));
        sound(model, new MadePurchases().many(500, 0, 0, 300).many(1, 1, 4, 300));
        sound(model, new MadePurchases().many(50, 10, 290, 300).many(50, 10, 299, 300));
        sound(model, new MadePurchases().many(2, 1, 1, 1).many(1, 0, 0, 1));
    }

    private static void sound(ModelName model, MadePurchases made) {
        RepeatFit repeat = RepeatFit.of(model, ModelUnit.DAY, made.rows());
        if (!(repeat.fit() instanceof Fit.Fitted fitted)) return;
        assertThat(Arrays.stream(fitted.parameters()).boxed()).allMatch(one -> one > 0 && Double.isFinite(one));
        long held = Arrays.stream(fitted.standardErrors()).filter(Double::isNaN).count();
        assertThat(held > 0).isEqualTo(!fitted.edges().isEmpty());
        assertThat(Arrays.stream(fitted.standardErrors()).filter(one -> !Double.isNaN(one)))
                .allMatch(one -> one > 0 && Double.isFinite(one));
        assertThat(fitted.logLikelihood()).isFinite();
        Foreseen visits = totals(repeat, fitted, made, 365).visits();
        assertThat(visits.mean()).isFinite().isNotNegative();
        assertThat(visits.p10()).isLessThanOrEqualTo(visits.p90()).isNotNegative();
    }

    /// Visits of everybody at one rate, and nobody leaves: the best law is nearly a Poisson count, Σx / ΣT a day.
    @Test
    void aLawAtTheEdgeIsFoundAndSaysSo() {
        Random random = new Random(8);
        MadePurchases made = new MadePurchases();
        for (int i = 0; i < 2000; i++) {
            int repeats = 0;
            int last = 0;
            for (int day = 1; day <= 300; day++) {
                if (random.nextDouble() >= 0.02) continue;
                repeats++;
                last = day;
            }
            made.add(repeats, last, 300);
        }
        RepeatFit mbg = RepeatFit.of(ModelName.MBG_NBD, ModelUnit.DAY, made.rows());
        RepeatFit pareto = RepeatFit.of(ModelName.PARETO_NBD, ModelUnit.DAY, made.rows());
        Fit.Fitted fitted = (Fit.Fitted) mbg.fit();
        double rate = made.rows().visits() / (2000 * 300.0);

        assertThat(fitted.edges().stream().map(Texts.english()::say))
                .anyMatch(text -> text.contains("one rate for all"));
        double poisson = made.rows().visits() * (Math.log(rate) - 1);
        assertThat(fitted.logLikelihood()).isCloseTo(poisson, withinPercentage(0.01));
        assertThat(((Fit.Fitted) pareto.fit()).logLikelihood()).isCloseTo(poisson, withinPercentage(0.01));
        assertThat(mbg.model().law(fitted.parameters()).ahead(6, 290, 300, 100).mean())
                .isCloseTo(100 * rate, withinPercentage(2));
    }

    /// With one stage the law is at an edge, which is better than two stages that are not.
    @Test
    void moreStagesAreTakenOnlyWhereTheyFitBetter() {
        MadePurchases made = MadePurchases.drawn(new double[] {1.7, 170, 1e-9, 1}, 1500, 1500, 0, 9);
        RepeatFit even = RepeatFit.of(ModelName.MBG_CNBD_K, ModelUnit.DAY, made.rows());

        assertThat(even.fit()).isInstanceOf(Fit.Fitted.class);
        assertThat(even.model()).isEqualTo(new BetaGeometric(1, true));
    }

    @Test
    void findsTheLawThatWasDrawnFrom() {
        Fit.Fitted fitted = fitted(MadePurchases.drawn(LAW, 20_000, LONGEST, 0, 3));

        for (int i = 0; i < 4; i++) {
            assertThat(fitted.parameters()[i]).isCloseTo(LAW[i], within(4 * fitted.standardErrors()[i]));
        }
    }

    @Test
    void doesNotDependOnTheOrderOfCustomersNorOnTheUnitOfTime() {
        MadePurchases made = MadePurchases.drawn(LAW, 2000, LONGEST, 0, 4);
        Fit.Fitted fitted = fitted(made);

        assertThat(fitted(made.shuffled(5)).parameters()).isEqualTo(fitted.parameters());
        Fit.Fitted slower = fitted(made.slower(7));
        long visits = made.rows().visits();
        assertThat(slower.logLikelihood() + visits * Math.log(7)).isCloseTo(fitted.logLikelihood(), within(1e-5));
        for (int i = 0; i < 4; i++) {
            double scaled = i == 1 ? slower.parameters()[i] / 7 : slower.parameters()[i];
            assertThat(scaled).isCloseTo(fitted.parameters()[i], withinPercentage(0.05));
        }
    }

    @Test
    void theIntervalOfTheTotalCovers() {
        assertThat(covered(50)).isBetween(0.66, 0.94);
    }

    @Test
    @Tag("proof")
    void theIntervalOfTheTotalCoversInManyBases() {
        assertThat(covered(1000)).isBetween(0.76, 0.84);
    }

    /// The share of bases whose total lies in its interval of 80 %.
    private static double covered(int bases) {
        int covered = 0;
        for (int base = 0; base < bases; base++) {
            MadePurchases made = MadePurchases.drawn(LAW, 2000, LONGEST, LONGEST, 100 + base);
            RepeatFit repeat = RepeatFit.of(ModelName.MBG_NBD, ModelUnit.DAY, made.rows());
            if (!(repeat.fit() instanceof Fit.Fitted fitted)) continue;
            Foreseen visits = totals(repeat, fitted, made, LONGEST).visits();
            if (made.later() >= visits.p10() && made.later() <= visits.p90()) covered++;
        }
        return (double) covered / bases;
    }

    private static Totals totals(RepeatFit repeat, Fit.Fitted fitted, MadePurchases made, int days) {
        PurchaseRows.Collapsed collapsed = PurchaseRows.of(made.purchases());
        Horizon horizon = new Horizon(ModelUnit.DAY, days, 0);
        BuyingLaw law = repeat.model().law(fitted.parameters());
        RowForecasts forecasts = RowForecasts.of(law, collapsed.rows(), horizon);
        Totals.Base base = new Totals.Base(made.purchases(), collapsed.rows(), collapsed.rowOf(), forecasts, horizon);
        return Totals.of(repeat, fitted, Optional.empty(), base);
    }

    private static Fit.Fitted fitted(MadePurchases made) {
        return (Fit.Fitted)
                RepeatFit.of(ModelName.MBG_NBD, ModelUnit.DAY, made.rows()).fit();
    }
}
