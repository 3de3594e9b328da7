package org.cvmworkbench.workspace.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.ServiceKind;
import org.junit.jupiter.api.Test;

class MechanicFitTest {
    private static final List<String> ITEMS = List.of("Wine");
    private static final List<Mechanic> ALL = List.of(
            new Mechanic.Information(),
            new Mechanic.Discount(0.1),
            new Mechanic.PersonalPrice(10, 0.05),
            new Mechanic.Points(0.1, OptionalInt.empty()),
            new Mechanic.MultiOffer(ITEMS, 1, 1),
            new Mechanic.ComboCategory("P1", "Wine", 1),
            new Mechanic.ComboReceipt(ITEMS, 100, 5),
            new Mechanic.Service(ServiceKind.DELIVERY, 5),
            new Mechanic.Reminder(3),
            new Mechanic.Ladder(List.of(new LadderStep(3, 0.05))),
            new Mechanic.WinBack(10, 1));

    private final Audience anybody = new Audience.Rule("money > 10");

    @Test
    void everyMechanicSaysWhatItIsForAndFitsItsOwnLeverAndGroups() {
        assertThat(ALL).hasSize(Mechanic.class.getPermittedSubclasses().length);
        for (Mechanic mechanic : ALL) {
            MechanicFit fit = MechanicFit.of(mechanic);
            for (Texts texts : List.of(Texts.english(), Texts.russian()))
                assertThat(texts.say(MechanicFit.goal(mechanic))).hasSizeGreaterThan(20);
            for (Lever lever : Lever.values()) {
                Optional<String> why = misfit(mechanic, lever, anybody, Optional.empty());
                assertThat(why.isEmpty()).isEqualTo(fit.levers().contains(lever));
            }
            for (Group group : Group.values()) {
                if (group == Group.NONE) continue;
                boolean made = fit.groups().isEmpty() || fit.groups().contains(group);
                Audience named = OfferWords.group(group.word());
                assertThat(misfit(mechanic, fit.lever(), named, Optional.empty())
                                .isEmpty())
                        .isEqualTo(made);
                assertThat(misfit(mechanic, fit.lever(), anybody, Optional.of(all(group)))
                                .isEmpty())
                        .as(mechanic + " for " + group)
                        .isEqualTo(made);
            }
        }
    }

    @Test
    void aReminderIsNotForThoseWhoWereHereLately() {
        AudienceMix lately = mix(Map.of(Group.SLIPPING, 100), 0, 80);
        assertThat(misfit(new Mechanic.Reminder(1), Lever.RETENTION, anybody, Optional.of(lately)))
                .hasValueSatisfying(why -> assertThat(why).contains("80 %", "within the last month"));
        assertThat(misfit(new Mechanic.Reminder(3), Lever.RETENTION, anybody, Optional.of(lately)))
                .hasValueSatisfying(why -> assertThat(why).contains("3 months"));
        AudienceMix silent = mix(Map.of(Group.SLIPPING, 100), 0, 20);
        assertThat(misfit(new Mechanic.Reminder(1), Lever.RETENTION, anybody, Optional.of(silent)))
                .isEmpty();
    }

    @Test
    void aRewardForComingBackIsNotForThoseWhoStillCome() {
        AudienceMix coming = mix(Map.of(Group.ACTIVE, 40, Group.RARE, 30, Group.CHURNED, 30), 0, 70);
        assertThat(misfit(new Mechanic.WinBack(10, 1), Lever.RETENTION, anybody, Optional.of(coming)))
                .hasValueSatisfying(why -> assertThat(why).contains("70 %", "visits they make anyway"));
    }

    @Test
    void aLadderGivesToTheBestWhatTheyDoAnyway() {
        Mechanic ladder = new Mechanic.Ladder(List.of(new LadderStep(3, 0.05)));
        AudienceMix best = mix(Map.of(Group.ACTIVE, 100), 90, 100);
        assertThat(misfit(ladder, Lever.FREQUENCY, anybody, Optional.of(best)))
                .hasValueSatisfying(why -> assertThat(why).contains("90 %", "given away"));
        AudienceMix usual = mix(Map.of(Group.ACTIVE, 100), 30, 100);
        assertThat(misfit(ladder, Lever.FREQUENCY, anybody, Optional.of(usual))).isEmpty();
    }

    @Test
    void whereMostAreOfOtherGroupsTheLargestIsNamed() {
        AudienceMix churned = mix(Map.of(Group.CHURNED, 45, Group.SLIPPING, 20, Group.ACTIVE, 35), 0, 30);
        assertThat(misfit(new Mechanic.MultiOffer(ITEMS, 1, 1), Lever.BASKET, anybody, Optional.of(churned)))
                .hasValueSatisfying(why -> assertThat(why).contains("Multi-offer", "45 %", "“Churned”"));
    }

    private static AudienceMix all(Group group) {
        int here = Stream.of(Group.NEW, Group.ACTIVE, Group.RARE).anyMatch(one -> one == group) ? 100 : 0;
        return mix(Map.of(group, 100), 0, here);
    }

    private static AudienceMix mix(Map<Group, Integer> groups, int frequent, int here) {
        return new AudienceMix(100, groups, frequent, Collections.nCopies(36, here));
    }

    private static Optional<String> misfit(
            Mechanic mechanic, Lever lever, Audience audience, Optional<AudienceMix> mix) {
        Offer offer = new Offer(
                "O",
                lever,
                audience,
                mechanic,
                Scope.WHOLE_RECEIPT,
                "email",
                LocalDate.of(2026, 12, 1),
                14,
                Control.of(0.1),
                Assumptions.NONE);
        return MechanicFit.misfit(offer, mix).map(Texts.english()::say);
    }
}
