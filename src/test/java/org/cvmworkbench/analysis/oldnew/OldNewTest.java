package org.cvmworkbench.analysis.oldnew;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class OldNewTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 10, 1);

    private static Dimensions dimensions(SampleBase base) {
        Snapshot snapshot = base.snapshot();
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }

    private static OldNew of(Dimensions dimensions) {
        return OldNew.of(dimensions, CustomerSet.all(dimensions.customers()), Progress.NONE)
                .orElseThrow();
    }

    /// Old customers come from October on, new ones from the second quarter of 2026; all are seen until September.
    private static SampleBase chain(SplittableRandom random, double oldAgain, double freshAgain) {
        SampleBase base = new SampleBase();
        for (int customer = 0; customer < 400; customer++) {
            boolean old = customer % 2 == 0;
            String key = (old ? "old" : "new") + customer;
            if (old)
                base.visit(key, key + "-0", BEGIN.plusDays(random.nextInt(90)).toString(), 1_000);
            int second = random.nextInt(80);
            base.visit(
                    key, key + "-1", LocalDate.of(2026, 4, 1).plusDays(second).toString(), old ? 3_000 : 1_500);
            if (random.nextDouble() < (old ? oldAgain : freshAgain)) {
                base.visit(
                        key,
                        key + "-2",
                        LocalDate.of(2026, 7, 1).plusDays(second).toString(),
                        old ? 3_000 : 1_500);
            }
        }
        return base.visit("last", "z", "2026-10-05", 100);
    }

    @Test
    void aClaimHoldsWhereTheDataSaySo() {
        OldNew found = of(dimensions(chain(new SplittableRandom(1), 0.3, 0.8)));
        assertThat(found.span()).isEqualTo(new Span(Period.QUARTER, 2026 * 4 + 1));
        assertThat(found.old()).isEqualTo(200);
        assertThat(found.fresh()).isEqualTo(200);
        assertThat(claim(found, Criterion.ACTIVITY).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(claim(found, Criterion.REPEAT).verdict()).isEqualTo(Verdict.FAILS);
        assertThat(claim(found, Criterion.RECEIPT).verdict()).isEqualTo(Verdict.HOLDS);
        assertThat(claim(found, Criterion.RECEIPT).difference()).isCloseTo(1_500, within(1e-6));
    }

    @Test
    void whatTheBaseDoesNotHaveStaysOpen() {
        OldNew found = of(dimensions(chain(new SplittableRandom(2), 0.5, 0.5)));
        assertThat(claim(found, Criterion.ADVERTISING).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(claim(found, Criterion.ADVERTISING).old().value()).isNaN();
        assertThat(claim(found, Criterion.CHANNELS).verdict()).isEqualTo(Verdict.OPEN);
        assertThat(claim(found, Criterion.CROSS_SALES).verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void thereIsSeldomAVerdictWhereThereIsNoDifference() {
        int[] wrong = {0};
        Samples.check(60, random -> {
            Claim claim = claim(of(dimensions(chain(random, 0.5, 0.5))), Criterion.ACTIVITY);
            if (claim.verdict() != Verdict.OPEN) wrong[0]++;
        });
        assertThat(wrong[0]).isLessThanOrEqualTo(3);
    }

    @Test
    void whereAllAnswerAlikeNothingIsSureYet() {
        Rate none = new Rate(0, 0, 30);
        Rate some = new Rate(0.06, Math.sqrt(0.06 * 0.94 / 199), 200);
        assertThat(none.share(1.96).high()).isCloseTo(0.1135, within(1e-4));
        Claim claim = Claim.of(Criterion.ACTIVITY, none, some);
        assertThat(claim.verdict()).isEqualTo(Verdict.OPEN);
        assertThat(claim.low()).isLessThan(-0.1).isGreaterThan(-1);
        assertThat(claim.high()).isPositive();
        Rate none2 = new Rate(0, 0, 3_000);
        assertThat(Claim.of(Criterion.ACTIVITY, none2, some).verdict()).isEqualTo(Verdict.HOLDS);
    }

    @Test
    void receiptsThatAreNobodysDoNotMakeTheBaseLonger() {
        SampleBase base = chain(new SplittableRandom(1), 0.3, 0.8).visit("", "till", "1970-01-01", 100);
        assertThat(of(dimensions(base)).span()).isEqualTo(new Span(Period.QUARTER, 2026 * 4 + 1));
    }

    @Test
    void theRulesFindTheSameCustomers() {
        Samples.check(20, random -> {
            Dimensions dimensions = dimensions(chain(random, random.nextDouble(), random.nextDouble()));
            OldNew found = of(dimensions);
            assertThat(RuleEvaluation.of(found.span().rule(true), dimensions).count())
                    .isEqualTo(found.fresh());
            assertThat(RuleEvaluation.of(found.span().rule(false), dimensions).count())
                    .isEqualTo(found.old());
        });
    }

    @Test
    void likenessDoesNotDependOnHowMuchIsBought() {
        SplittableRandom random = new SplittableRandom(5);
        SampleBase base = chain(random, 0, 0);
        for (String category : new String[] {"a", "b", "c", "d"}) {
            base.row(Kind.PRODUCTS, "product_id", "of-" + category, "category", category);
        }
        for (int customer = 0; customer < 400; customer++) {
            boolean old = customer % 2 == 0;
            String key = (old ? "old" : "new") + customer;
            for (int visit = 0; visit < (old ? 12 : 2); visit++) {
                String day =
                        LocalDate.of(2026, 4, 1).plusDays(random.nextInt(170)).toString();
                String product = "of-" + "abcd".charAt(random.nextInt(4));
                base.line(key, key + "-c" + visit, day, product, 1000, 500);
            }
        }
        Claim profile = claim(of(dimensions(base)), Criterion.PROFILE);
        assertThat(profile.old().value()).isCloseTo(0.25, within(0.02));
        assertThat(profile.fresh().value()).isCloseTo(0.25, within(0.12));
        assertThat(profile.verdict()).isEqualTo(Verdict.OPEN);
    }

    @Test
    void aBaseOfDaysTellsNothing() {
        Dimensions few =
                dimensions(new SampleBase().visit("a", "1", "2026-01-01", 100).visit("a", "2", "2026-01-09", 100));
        assertThat(OldNew.of(few, CustomerSet.all(1), Progress.NONE)).isEmpty();
    }

    private static Claim claim(OldNew found, Criterion criterion) {
        return found.claims().get(criterion.ordinal());
    }
}
