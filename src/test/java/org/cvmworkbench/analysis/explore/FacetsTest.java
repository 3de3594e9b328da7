package org.cvmworkbench.analysis.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.SegmentSummary;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class FacetsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final List<String> CATEGORIES = List.of("Wine", "Cheese", "Bread");
    private static final List<String> STORES = List.of("North", "South");

    /// Some who never came, some with returns, some in no store.
    private static Facets facets(SplittableRandom random) {
        SampleBase base = new SampleBase();
        for (int product = 0; product < CATEGORIES.size(); product++) {
            base.row(Kind.PRODUCTS, "product_id", "P" + product, "category", CATEGORIES.get(product));
        }
        for (int customer = random.nextInt(40); customer >= 0; customer--) {
            base.row(Kind.CUSTOMERS, "customer_id", "c" + customer, "age", "40");
            for (int line = random.nextInt(8); line > 0; line--) {
                String day = AS_OF.minusDays(random.nextInt(400)).toString();
                String store = random.nextInt(4) == 0 ? "/app" : STORES.get(random.nextInt(2)) + "/app";
                long quantity = random.nextInt(5) == 0 ? -1000 : 1000;
                base.line(
                        "c" + customer,
                        "r" + customer + "." + line,
                        day,
                        "P" + random.nextInt(4),
                        store,
                        quantity,
                        quantity * random.nextInt(20));
            }
        }
        Snapshot snapshot = base.snapshot();
        int asOf = snapshot.asOf() == Column.NO_INT ? (int) AS_OF.toEpochDay() : snapshot.asOf();
        Facets facets = new Facets(new Dimensions(snapshot, asOf, GroupCutoffs.DEFAULT), Progress.NONE);
        return random.nextBoolean()
                ? facets
                : facets.with(List.of(), Set.of(CustomerWord.MONEY, CustomerWord.RECENCY), Progress.NONE);
    }

    private static CustomerSet some(Facets facets, SplittableRandom random) {
        int of = 1 + random.nextInt(3);
        return CustomerSet.where(facets.dimensions().customers(), customer -> random.nextInt(of) == 0);
    }

    @Test
    void binsHaveEverybodyOnceWhoHasTheNumber() {
        Samples.check(random -> {
            Facets facets = facets(random);
            CustomerSet whom = some(facets, random);
            FacetCounts counts = facets.count(whom);
            int visited = whom.and(RuleEvaluation.of(Rules.customers("recency >= 0"), facets.dimensions()))
                    .count();
            assertThat(Arrays.stream(counts.recency()).sum()).isEqualTo(visited);
            assertThat(Arrays.stream(counts.frequency()).sum()).isEqualTo(whom.count());
            assertThat(Arrays.stream(counts.money()).sum()).isEqualTo(whom.count());
        });
    }

    @Test
    void aBinCountsWhomItsRuleFinds() {
        Samples.check(random -> {
            Facets facets = facets(random);
            CustomerSet whom = some(facets, random);
            Binning binning = facets.money();
            int bin = random.nextInt(binning.bins());
            CustomerSet found = binning.interval(bin, bin + 1)
                    .map(interval -> RuleEvaluation.of(interval.rule(), facets.dimensions()))
                    .orElseGet(() -> CustomerSet.all(whom.size()));
            assertThat(facets.count(whom).money()[bin])
                    .isEqualTo(whom.and(found).count());
        });
    }

    @Test
    void scalesAreChosenAWordAndChangedBack() {
        Facets linear = facets(new SplittableRandom(4)).with(List.of(), Set.of(), Progress.NONE);
        List<CustomerWord> more = List.of(CustomerWord.PROMO, CustomerWord.COMPLAINT);
        Set<CustomerWord> chosen = Set.of(CustomerWord.MONEY, CustomerWord.PROMO, CustomerWord.COMPLAINT);
        Facets scaled = linear.with(more, chosen, Progress.NONE);
        assertThat(scaled.money().scale()).isEqualTo(Scale.LOGARITHMIC);
        assertThat(scaled.recency()).isEqualTo(linear.recency());
        assertThat(scaled.binning(CustomerWord.PROMO).orElseThrow().scale())
                .as("shares do not grow")
                .isEqualTo(Scale.LINEAR);
        assertThat(scaled.with(more, chosen, Progress.NONE))
                .as("also where nobody has a number")
                .isSameAs(scaled);
        assertThat(scaled.with(more, Set.of(), Progress.NONE).everybody().money())
                .isEqualTo(linear.everybody().money());
    }

    @Test
    void aWordOfAListCountsWhomItsRuleFinds() {
        Samples.check(random -> {
            Facets facets = facets(random);
            CustomerSet whom = some(facets, random);
            FacetCounts counts = facets.count(whom);
            agree(facets, whom, facets.categories().names(), "category(\"%s\")", counts.categories());
            agree(facets, whom, facets.stores().names(), "store = \"%s\"", counts.stores());
            agree(facets, whom, facets.groups().names(), "group = %s", counts.groups());
        });
    }

    private static void agree(Facets facets, CustomerSet whom, List<String> names, String rule, Tally tally)
            throws Exception {
        for (int i = 0; i < names.size(); i++) {
            CustomerSet found = RuleEvaluation.of(Rules.customers(rule.formatted(names.get(i))), facets.dimensions());
            assertThat(tally.customers()[i])
                    .as(names.get(i))
                    .isEqualTo(whom.and(found).count());
        }
    }

    @Test
    void figuresAreThoseOfTheSummary() {
        Samples.check(random -> {
            Facets facets = facets(random);
            CustomerSet whom = some(facets, random);
            Figures figures = facets.count(whom).figures();
            SegmentSummary summary = SegmentSummary.of(1, facets.dimensions().profile(), whom);
            assertThat(figures.customers()).isEqualTo(summary.customers());
            assertThat(figures.revenue()).isEqualTo(summary.revenue());
            assertThat(figures.averageReceipt()).isEqualTo((Double) summary.averageReceipt());
            assertThat(figures.recency()).isEqualTo((Double) summary.recency().median());
            assertThat(figures.frequency())
                    .isEqualTo((Double) summary.frequency().median());
        });
    }

    @Test
    void moneyOfStoresAndGroupsAddsUpToTheRevenue() {
        Samples.check(random -> {
            Facets facets = facets(random);
            FacetCounts counts = facets.count(some(facets, random));
            assertThat(Arrays.stream(counts.stores().money()).sum())
                    .isEqualTo(counts.figures().revenue());
            assertThat(Arrays.stream(counts.groups().money()).sum())
                    .isEqualTo(counts.figures().revenue());
        });
    }

    @Test
    void listsBeginWithWhatBringsMost() {
        Samples.check(random -> {
            Facets facets = facets(random);
            long[] revenue = facets.everybody().categories().money();
            for (int i = 1; i < revenue.length; i++) assertThat(revenue[i]).isLessThanOrEqualTo(revenue[i - 1]);
        });
    }

    @Test
    void nobodyHasNoFigures() {
        Facets facets = facets(new SplittableRandom(5));
        Figures figures =
                facets.count(CustomerSet.none(facets.dimensions().customers())).figures();
        assertThat(figures.customers()).isZero();
        assertThat(figures.averageReceipt()).isNaN();
        assertThat(figures.recency()).isNaN();
        assertThat(figures.rhythm()).isNaN();
    }

    @Test
    void aBrushOnAGrabbedHistogramCountsWhatItsRuleFinds() {
        Samples.check(random -> {
            Facets facets = facets(random);
            CustomerSet others = some(facets, random);
            Binning binning = List.of(facets.recency(), facets.frequency(), facets.money())
                    .get(random.nextInt(3));
            GrabbedFacet grabbed = facets.grab(binning, others).orElseThrow();
            for (int move = 0; move < 5; move++) {
                int from = random.nextInt(binning.bins());
                int to = from + 1 + random.nextInt(binning.bins() - from);
                CustomerSet whom = binning.interval(from, to)
                        .map(interval -> RuleEvaluation.of(interval.rule(), facets.dimensions()))
                        .orElseGet(() -> CustomerSet.all(others.size()))
                        .and(others);
                agree(grabbed.between(from, to), facets.count(whom));
            }
        });
    }

    @Test
    void countingWhoComesAndGoesIsCountingAnew() {
        Samples.check(random -> {
            Facets facets = facets(random);
            FacetCounts before = facets.count(some(facets, random));
            CustomerSet whom = some(facets, random);
            agree(facets.count(whom, before), facets.count(whom));
        });
    }

    @Test
    void furtherNumbersAndWordsAreLinkedLikeTheOthers() {
        Samples.check(random -> {
            Facets facets = facets(random)
                    .with(List.of(CustomerWord.RETURNS, CustomerWord.TOPCATEGORY), Set.of(), Progress.NONE);
            CustomerSet whom = some(facets, random);
            Binning returns = facets.binning(CustomerWord.RETURNS).orElseThrow();
            GrabbedFacet grabbed = facets.grab(returns, whom).orElseThrow();
            agree(grabbed.between(0, returns.bins()), facets.count(whom));
            FacetCounts counts = facets.count(whom);
            int known = whom.and(RuleEvaluation.of(Rules.customers("returns >= 0"), facets.dimensions()))
                    .count();
            assertThat(Arrays.stream(counts.further().get(CustomerWord.RETURNS)).sum())
                    .isEqualTo(known);
            agree(
                    facets,
                    whom,
                    facets.words(CustomerWord.TOPCATEGORY).orElseThrow().names(),
                    "topcategory = \"%s\"",
                    counts.words().get(CustomerWord.TOPCATEGORY));
        });
    }

    private static void agree(FacetCounts counts, FacetCounts anew) {
        assertThat(counts.customers()).isEqualTo(anew.customers());
        assertThat(counts.figures()).isEqualTo(anew.figures());
        assertThat(counts.sheet().whole()).containsExactly(anew.sheet().whole());
        assertThat(counts.sheet().sums()).containsExactly(anew.sheet().sums());
    }
}
