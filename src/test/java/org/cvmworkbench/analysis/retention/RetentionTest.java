package org.cvmworkbench.analysis.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

/// Suits: 5,000 customers of $800 a year, 10 % churn (worked examples A8 to A12).
class RetentionTest {
    private static final Attrition SUITS = new Attrition(5_000, 800, 0.10);

    @Test
    void lossesAreThoseOfTheWorkedExamples() {
        assertThat(SUITS.loss(3, LossFrom.START)).isCloseTo(2_244_000, within(0.01));
        assertThat(SUITS.loss(3, LossFrom.MID)).isCloseTo(1_702_000, within(0.01));
        assertThat(SUITS.loss(3, LossFrom.NEXT)).isCloseTo(1_160_000, within(0.01));
        assertThat(SUITS.linearLoss(3)).isCloseTo(2_400_000, within(0.01));
        assertThat(SUITS.discountedLoss(3, LossFrom.START, 0.1)).isCloseTo(1_806_000, within(500.0));
    }

    @Test
    void savingsAreThoseOfTheWorkedExamples() {
        ChurnCut points = ChurnCut.byPoints(SUITS, 0.03);
        assertThat(points.saved(3, LossFrom.START)).isCloseTo(641_028, within(0.5));
        assertThat(points.discountedSaved(3, LossFrom.START, 0.1)).isCloseTo(517_046, within(0.5));
        assertThat(points.savedForGood(3, LossFrom.START)).isCloseTo(673_200, within(0.01));
        assertThat(ChurnCut.byPart(SUITS, 0.03).saved(3, LossFrom.START)).isCloseTo(62_893, within(0.5));
    }

    @Test
    void conventionsAreOrderedAndSavingsConsistent() {
        Samples.check(random -> {
            Attrition before = new Attrition(random.nextInt(1, 10_000), random.nextInt(1, 500), random.nextDouble());
            ChurnCut cut = ChurnCut.byPart(before, random.nextDouble());
            int years = random.nextInt(1, 12);
            assertThat(before.loss(years, LossFrom.START)).isGreaterThanOrEqualTo(before.loss(years, LossFrom.MID));
            assertThat(before.loss(years, LossFrom.MID)).isGreaterThanOrEqualTo(before.loss(years, LossFrom.NEXT));
            for (LossFrom from : LossFrom.values()) {
                double saved = cut.saved(years, from);
                assertThat(saved).isBetween(-1e-6, before.loss(years, from) + 1e-6);
                assertThat(cut.savedForGood(years, from)).isGreaterThanOrEqualTo(saved - 1e-6);
            }
        });
    }

    @Test
    void anEffortPaysForItselfAtItsBreakEven() {
        Samples.check(random -> {
            Effort effort = new Effort(
                    random.nextInt(1, 1000),
                    random.nextDouble(),
                    random.nextDouble(0.5),
                    random.nextDouble(0.5),
                    random.nextDouble(10),
                    random.nextDouble(10, 100));
            Effort even = new Effort(
                    effort.contacted(),
                    effort.contactCost(),
                    effort.anyway(),
                    effort.breakEven(),
                    effort.incentive(),
                    effort.value());
            assertThat(even.net()).isCloseTo(0, within(1e-6));
            assertThat(effort.net() > 0).isEqualTo(effort.caused() > effort.breakEven());
        });
    }

    @Test
    void whatIsCheaperIsComputed() {
        Effort keep = new Effort(1000, 0.1, 0.8, 0.05, 2, 80);
        Effort back = new Effort(1000, 0.1, 0.02, 0.05, 10, 80);
        KeepOrWinBack both = KeepOrWinBack.of(keep, back, 0.4);
        assertThat(keep.costOfOne()).isCloseTo((0.1 + 0.85 * 2) / 0.05, within(1e-9));
        assertThat(both.winBack().customers()).isCloseTo(20, within(1e-9));
        assertThat(both.winBack().cost()).isCloseTo(back.cost(), within(1e-9));
        assertThat(both.ratio()).isCloseTo(0.8 / 0.02 / (1.8 / 0.05), within(1e-9));
        assertThat(Texts.english().say(both.said())).startsWith("Keeping is cheaper");
        assertThat(Texts.english().say(KeepOrWinBack.of(keep, back, 0.9).said()))
                .startsWith("Winning back is cheaper");
        assertThat(Texts.russian().say(KeepOrWinBack.of(keep, back, 0).said())).isNotBlank();
        assertThat(KeepOrWinBack.of(keep, back, 0).winBack().costOfOne()).isInfinite();
    }
}
