package org.cvmworkbench.workspace.offers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.support.ViewModelTest;
import org.junit.jupiter.api.Test;

/// Who is in an audience is counted as rules count.
class AudienceMixTest extends ViewModelTest {
    private static final String RULE = "frequency >= 3";

    @Test
    void countsAsRulesDo() throws Exception {
        openDemo();
        AudienceMix mix = AudienceMix.of(find(RULE), study().dimensions());
        double all = find(RULE).count();
        assertThat(mix.customers()).isEqualTo((int) all);
        for (Group group : List.of(Group.ACTIVE, Group.RARE, Group.SLIPPING, Group.CHURNED))
            assertThat(mix.in(Set.of(group)))
                    .isCloseTo(find(RULE + " and group = " + group.word()).count() / all, within(1e-9));
        String best = "rf in (15, 25, 35, 45, 55)";
        assertThat(mix.mostFrequent()).isCloseTo(find(RULE + " and " + best).count() / all, within(1e-9));
        LocalDate asOf = study().asOf().orElseThrow();
        for (int months : List.of(1, 3, 12)) {
            long days = asOf.toEpochDay() - asOf.minusMonths(months).toEpochDay();
            assertThat(mix.hereWithin(months))
                    .isCloseTo(find(RULE + " and recency < " + days).count() / all, within(1e-9));
        }
        assertThat(mix.hereWithin(1000)).isLessThanOrEqualTo(1);
    }

    @Test
    void theBaseTellsThatAReminderFindsNobodySilentAmongTheActive() throws Exception {
        openDemo();
        Audience active = new Audience.Rule("group = active and frequency > 1");
        NewOffer fresh = new NewOffer(Texts.english(), active, Assortment.NONE);
        Scenario empty = OfferDesign.empty("S");
        Scenario one = empty.withOffers(
                List.of(fresh.of(new Mechanic.Reminder(6), study().asOf().orElseThrow(), empty)));
        Overlaps first = Overlaps.of(one, Optional.of(study()), Overlaps.NONE, Progress.NONE);
        assertThat(MechanicFit.misfit(one.offers().getFirst(), first.mix(active)))
                .hasValueSatisfying(why -> assertThat(why.key()).isEqualTo("offers.misfit.reminder"));
        Overlaps second = Overlaps.of(one, Optional.of(study()), first, Progress.NONE);
        assertThat(second.mix(active).orElseThrow()).isSameAs(first.mix(active).orElseThrow());
    }

    private CustomerSet find(String rule) throws Exception {
        return RuleEvaluation.of(study().base().rules().read(rule), study().dimensions());
    }
}
