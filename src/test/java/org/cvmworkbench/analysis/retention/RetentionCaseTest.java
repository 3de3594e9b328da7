package org.cvmworkbench.analysis.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.stream.Collectors;
import org.cvmworkbench.analysis.examples.WorkedExample;
import org.cvmworkbench.analysis.examples.WorkedExamples;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class RetentionCaseTest {
    private static final RetentionCase SUITS = RetentionCase.SUITS;

    private final Map<String, WorkedExample> examples = WorkedExamples.all().stream()
            .collect(Collectors.toMap(one -> one.id() + " " + one.figure(), one -> one, (one, same) -> one));

    @Test
    void lossesOfTheExampleAreRepeated() {
        is("A8 missing-1", SUITS.missing(1).mean());
        is("A8 missing-2", SUITS.missing(2).mean());
        is("A8 missing-3", SUITS.missing(3).mean());
        is("A8 loss", SUITS.loss(LossFrom.START, false).mean());
        is("A8 mid-year", SUITS.loss(LossFrom.MID, false).mean());
        is("A8 next-year", SUITS.loss(LossFrom.NEXT, false).mean());
        is("A8 linear", SUITS.linearLoss().mean());
        is("A8 discounted", SUITS.loss(LossFrom.START, true).mean());
    }

    /// The printed $672,000 takes the third year's 121.5 customers as 120.
    @Test
    void savingsOfTheExampleAreRepeated() {
        is("A9 first", SUITS.kept(1).mean());
        is("A9 second", SUITS.kept(2).mean());
        is("A9 third", SUITS.kept(3).mean());
        is("A13 saved", SUITS.kept(1).mean());
        is("A10 unrounded", SUITS.savedForGood(LossFrom.START).mean());
        is("A10 saved", SUITS.savedForGood(LossFrom.START).mean() - 1.5 * 800);
        is("A11 saved", SUITS.saved(LossFrom.START, false).mean());
        is("A11 discounted", SUITS.saved(LossFrom.START, true).mean());
        is("A12 saved", SUITS.savedOtherwise(LossFrom.START).mean());
        assertThat(SUITS.after()).isCloseTo(0.07, within(1e-12));
    }

    @Test
    void whatAYearShowsIsRepeated() {
        is("A14 sees-10", SUITS.detectable(0.1));
        is("A14 sees-20", SUITS.detectable(0.2));
        is("A14 needs-10", SUITS.needed(0.1));
        is("A14 needs-20", SUITS.needed(0.2));
    }

    private void is(String example, double computed) {
        assertThat(examples).containsKey(example);
        double wanted = examples.get(example).computed();
        assertThat(computed).as(example).isCloseTo(wanted, within(1e-9 * Math.abs(wanted) + 1e-12));
    }

    @Test
    void whatIsTypedIsWithoutDoubt() {
        Foreseen loss = SUITS.loss(LossFrom.START, false);
        assertThat(loss.p10()).isEqualTo(loss.mean()).isEqualTo(loss.p90());
    }

    /// Linear in the value, so its relative doubt is that of the value alone.
    @Test
    void doubtOfTheValueGoesThrough() {
        RetentionCase doubted = new RetentionCase(
                5_000, new Doubtful(800, 40), SUITS.churn(), SUITS.span(), SUITS.change(), SUITS.by());
        Foreseen loss = doubted.loss(LossFrom.START, false);
        assertThat(loss.mean()).isCloseTo(2_244_000, within(0.01));
        assertThat(loss.p90() / loss.mean() - 1).isCloseTo(1.2815515655 * 40 / 800, within(1e-6));
        assertThat(loss.mean() - loss.p10()).isCloseTo(loss.p90() - loss.mean(), within(1e-6));
    }

    @Test
    void moreDoubtIsNeverNarrower() {
        Samples.check(random -> {
            double churn = random.nextDouble(0.02, 0.9);
            Doubtful value = new Doubtful(random.nextDouble(1, 1000), random.nextDouble(0.1, 20));
            RetentionCase less = made(random.nextInt(1, 9), value, new Doubtful(churn, 0.002));
            RetentionCase more = new RetentionCase(
                    less.customers(), value, new Doubtful(churn, 0.01), less.span(), less.change(), less.by());
            for (LossFrom from : LossFrom.values()) {
                assertThat(width(more.loss(from, true))).isGreaterThanOrEqualTo(width(less.loss(from, true)) - 1e-9);
                assertThat(more.saved(from, false).mean())
                        .isCloseTo(less.saved(from, false).mean(), within(1e-6));
            }
        });
    }

    @Test
    void nothingToSeeIsSaid() {
        RetentionCase none =
                new RetentionCase(10, Doubtful.typed(5), Doubtful.typed(0.1), SUITS.span(), 0, ChangeBy.PART);
        assertThat(none.needed(0.1)).isNaN();
        assertThat(none.detectable(0.01)).isNaN();
        assertThat(none.saved(LossFrom.START, false).mean()).isZero();
    }

    private static RetentionCase made(int years, Doubtful value, Doubtful churn) {
        return new RetentionCase(1_000, value, churn, new RetentionCase.Span(years, 0.1), 0.01, ChangeBy.POINTS);
    }

    private static double width(Foreseen value) {
        return value.p90() - value.p10();
    }
}
