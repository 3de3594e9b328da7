package org.cvmworkbench.analysis.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.cohort.CustomerLabels;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ChurnTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final List<ChurnDefinition> DEFINITIONS = List.of(
            ChurnDefinition.DEFAULT,
            new ChurnDefinition.OwnGaps(0.9),
            new ChurnDefinition.PooledGaps(0.9),
            new ChurnDefinition.FixedDays(60),
            new ChurnDefinition.LowChance(0.5));

    /// Falls to a third in 50 days.
    private static final Alive FADING = chances(silence -> Math.exp(-silence / 50.0));

    @Test
    void eachDefinitionCountsSilenceInItsOwnWay() {
        SampleBase base = new SampleBase();
        regular(base, "weekly", 7, 10, 65);
        regular(base, "monthly", 30, 10, 65);
        base.visit("new", "n", START.plusDays(400).toString(), 100);
        Snapshot snapshot = base.snapshot();
        assertThat(left(snapshot, ChurnDefinition.DEFAULT)).containsExactly("weekly");
        assertThat(left(snapshot, new ChurnDefinition.OwnGaps(0.9))).containsExactlyInAnyOrder("weekly", "monthly");
        assertThat(left(snapshot, new ChurnDefinition.PooledGaps(1))).containsExactlyInAnyOrder("weekly", "monthly");
        assertThat(left(snapshot, new ChurnDefinition.FixedDays(65))).isEmpty();
        assertThat(left(snapshot, new ChurnDefinition.FixedDays(64))).containsExactlyInAnyOrder("weekly", "monthly");
        assertThat(left(snapshot, new ChurnDefinition.LowChance(0.3))).containsExactlyInAnyOrder("weekly", "monthly");
    }

    @Test
    void aSpellEndsOnTheDayItCouldBeKnown() {
        SampleBase base = new SampleBase();
        base.visit("gone", "1", START.toString(), 100)
                .visit("gone", "2", START.plusDays(20).toString(), 100);
        base.visit("here", "3", START.toString(), 100)
                .visit("here", "4", START.plusDays(100).toString(), 100);
        Snapshot snapshot = base.snapshot();
        for (ChurnDefinition definition :
                List.of(new ChurnDefinition.FixedDays(30), new ChurnDefinition.LowChance(0.5))) {
            Spells spells = Spells.of(churn(snapshot, definition, chances(silence -> silence <= 30 ? 1 : 0)));
            int gone = snapshot.customers().find("gone").orElseThrow();
            int here = snapshot.customers().find("here").orElseThrow();
            assertThat(spells.days()[gone]).isEqualTo(51);
            assertThat(spells.days()[here]).isEqualTo(100);
            KaplanMeier curve = spells.curve(CustomerSet.all(2));
            assertThat(curve.survival()[50]).isEqualTo(1);
            assertThat(curve.survival()[51]).isEqualTo(0.5);
        }
    }

    @Test
    void groupsAndChurnMeanTheSamePeople() {
        Samples.check(40, random -> {
            Snapshot snapshot = random(random, 40, 400);
            ReceiptTotals totals = ReceiptTotals.of(snapshot);
            Profile profile = Profile.of(snapshot, totals, snapshot.asOf());
            Groups groups = Groups.of(profile, GroupCutoffs.DEFAULT);
            Churn churn = Churn.of(snapshot, totals, profile, ChurnDefinition.DEFAULT, () -> FADING);
            for (int customer = 0; customer < profile.customers(); customer++) {
                Group group = groups.of(customer);
                if (group == Group.CHURNED) assertThat(churn.has(customer)).isTrue();
                else if (group != Group.NEW) assertThat(churn.has(customer)).isFalse();
            }
        });
    }

    @Test
    void asManySpellsEndAsCustomersHaveLeft() {
        Samples.check(40, random -> {
            Snapshot snapshot = random(random, 20, 200);
            CustomerSet all = CustomerSet.all(snapshot.customers().count());
            for (ChurnDefinition definition : DEFINITIONS) {
                Churn churn = churn(snapshot, definition);
                KaplanMeier curve = Spells.of(churn).curve(all);
                long ended = 0;
                for (long events : curve.events()) ended += events;
                assertThat(ended).isEqualTo(churn.churned().count());
                assertThat(curve.customers()).isEqualTo(snapshot.customers().count());
                for (double survival : curve.survival()) assertThat(survival).isBetween(0.0, 1.0);
            }
        });
    }

    @Test
    void groupsThatLeaveUnlikeAreTold() {
        SampleBase base = new SampleBase();
        TreeMap<String, CustomerSet> segments = new TreeMap<>();
        for (int i = 0; i < 60; i++) {
            regular(base, "loyal" + i, 20, 18, 5);
            regular(base, "brief" + i, 20, i % 3 + 1, 200);
        }
        Snapshot snapshot = base.snapshot();
        int customers = snapshot.customers().count();
        segments.put(
                "brief", CustomerSet.where(customers, one -> key(snapshot, one).startsWith("brief")));
        segments.put(
                "loyal", CustomerSet.where(customers, one -> key(snapshot, one).startsWith("loyal")));
        GroupSurvival groups = GroupSurvival.of(
                Spells.of(churn(snapshot, ChurnDefinition.DEFAULT)),
                CustomerLabels.ofSegments(segments, customers),
                CustomerSet.all(customers));
        assertThat(groups.groups()).extracting(GroupSurvival.Group::label).containsExactly("brief", "loyal");
        assertThat(groups.test().p()).isLessThan(1e-6);
    }

    @Test
    void everyDefinitionSaysItselfInBothLanguages() {
        for (ChurnDefinition definition : DEFINITIONS) {
            assertThat(Texts.english().say(definition.said())).startsWith("Churn: ");
            assertThat(Texts.russian().say(definition.said())).startsWith("Отток: ");
        }
        assertThat(Texts.english().say(ChurnDefinition.DEFAULT.said()))
                .isEqualTo("Churn: silent for more than 3 own rhythms and more than 60 days");
    }

    @Test
    void everyDefinitionIsReadAsItIsWritten() {
        for (ChurnKind kind : ChurnKind.values()) {
            assertThat(kind.offered()).contains(kind.usual());
            for (ChurnDefinition definition : kind.offered()) {
                assertThat(ChurnKind.of(definition)).isEqualTo(kind);
                assertThat(ChurnKind.read(ChurnKind.written(definition))).contains(definition);
            }
        }
        for (String example : ChurnKind.EXAMPLES.split(", ", -1))
            assertThat(ChurnKind.read(example)).isPresent();
        assertThat(ChurnKind.read("alive:30%")).contains(new ChurnDefinition.LowChance(0.3));
        assertThat(ChurnKind.read("days:0")).isEmpty();
    }

    @Test
    void whereNoLawFitsNobodyIsSaidToHaveLeftByChance() {
        Snapshot snapshot = new SampleBase().visit("a", "1", "2025-01-01", 100).snapshot();
        Churn churn = churn(snapshot, new ChurnDefinition.LowChance(0.5), Alive.UNKNOWN);
        assertThat(churn.churned().count()).isZero();
        assertThat(Texts.english().say(churn.said())).contains("no law of repeat buying fits");
    }

    @Test
    void strangeBasesAreCounted() {
        List<SampleBase> bases = List.of(
                new SampleBase().visit("a", "1", "2025-01-01", 100),
                new SampleBase().visit("a", "1", "2025-01-01", 100).visit("b", "2", "2025-01-01", 100),
                new SampleBase().line("a", "1", "2025-01-01", "tea", -1000, -100));
        for (SampleBase base : bases) {
            Snapshot snapshot = base.snapshot();
            for (ChurnDefinition definition : DEFINITIONS) {
                Churn churn = churn(snapshot, definition);
                assertThat(churn.churned().count()).isZero();
                KaplanMeier curve = Spells.of(churn)
                        .curve(CustomerSet.all(snapshot.customers().count()));
                assertThat(curve.at(0, 0.8).chance()).isEqualTo(1);
                ReceiptTotals totals = ReceiptTotals.of(snapshot);
                Resumption back = Resumption.of(snapshot, totals, churn, CustomerSet.all(1), Resumption.Terms.USUAL);
                assertThat(back.share(0.8)).isEqualTo(new Chance(0, 0, 1, 0));
            }
        }
    }

    @Test
    void onePurchaseIsNoRhythm() {
        SampleBase base = new SampleBase();
        regular(base, "once more", 20, 5, 0);
        base.visit("once more", "om", START.plusDays(300).toString(), 100);
        regular(base, "resumed", 20, 5, 0);
        for (int i = 0; i < 3; i++)
            base.visit("resumed", "re" + i, START.plusDays(300 + 20L * i).toString(), 100);
        regular(base, "just back", 20, 5, 0);
        base.visit("just back", "jb", START.plusDays(395).toString(), 100);
        regular(base, "gone", 20, 5, 0);
        base.visit("other", "o", START.plusDays(400).toString(), 100);
        Snapshot snapshot = base.snapshot();
        Resumption back = Resumption.of(
                snapshot,
                ReceiptTotals.of(snapshot),
                churn(snapshot, ChurnDefinition.DEFAULT),
                CustomerSet.all(snapshot.customers().count()),
                Resumption.Terms.USUAL);
        assertThat(back.silences()).isEqualTo(5);
        assertThat(back.returned()).isEqualTo(3);
        assertThat(back.judged()).isEqualTo(2);
        assertThat(back.resumed()).isEqualTo(1);
        assertThat(back.share(0.8).chance()).isCloseTo(0.5, within(1e-12));
    }

    /// @param silence days before the base ends, 0 for visits from its start
    private static void regular(SampleBase base, String customer, int rhythm, int visits, int silence) {
        for (int visit = 0; visit < visits; visit++) {
            long day = silence == 0 ? (long) rhythm * visit : 400 - silence - (long) rhythm * (visits - 1 - visit);
            base.visit(customer, customer + visit, START.plusDays(day).toString(), 100);
        }
    }

    private static Snapshot random(SplittableRandom random, int customers, int lines) {
        SampleBase base = new SampleBase();
        for (int i = 0; i < lines; i++) {
            String day = START.plusDays(random.nextInt(500)).toString();
            base.visit("c" + (int) (customers * Math.pow(random.nextDouble(), 3)), "r" + i, day, 100);
        }
        return base.snapshot();
    }

    private static List<String> left(Snapshot snapshot, ChurnDefinition definition) {
        CustomerSet churned = churn(snapshot, definition).churned();
        return Arrays.stream(churned.toArray())
                .mapToObj(customer -> key(snapshot, customer))
                .toList();
    }

    private static String key(Snapshot snapshot, int customer) {
        return snapshot.customers().key(customer);
    }

    private static Churn churn(Snapshot snapshot, ChurnDefinition definition) {
        return churn(snapshot, definition, FADING);
    }

    private static Alive chances(IntToDoubleFunction bySilence) {
        return new Alive() {
            @Override
            public double after(int customer, int silence) {
                return bySilence.applyAsDouble(silence);
            }

            @Override
            public double after(int visits, int between, int silence) {
                return bySilence.applyAsDouble(silence);
            }
        };
    }

    private static Churn churn(Snapshot snapshot, ChurnDefinition definition, Alive alive) {
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        return Churn.of(snapshot, totals, Profile.of(snapshot, totals, snapshot.asOf()), definition, () -> alive);
    }
}
