package org.cvmworkbench.workspace.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.workspace.offers.DropTarget.Between;
import org.cvmworkbench.workspace.offers.DropTarget.FreeDay;
import org.cvmworkbench.workspace.offers.DropTarget.OfferCard;
import org.cvmworkbench.workspace.offers.PaletteItem.AboutScope;
import org.cvmworkbench.workspace.offers.PaletteItem.ByMechanic;
import org.cvmworkbench.workspace.offers.PaletteItem.ForAudience;
import org.cvmworkbench.workspace.offers.PaletteItem.OnCondition;
import org.cvmworkbench.workspace.offers.PaletteItem.ThroughChannel;
import org.cvmworkbench.workspace.offers.PaletteItem.WithoutAssortment;
import org.junit.jupiter.api.Test;

class DroppingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Mechanic DISCOUNT = new Mechanic.Discount(0.1);
    private static final Mechanic POINTS = new Mechanic.Points(0.1, OptionalInt.empty());
    private static final NewOffer FRESH =
            new NewOffer(Texts.english(), new Audience.Rule("group = active"), Assortment.NONE);

    private final Scenario empty = OfferDesign.empty("S");
    private final Scenario one = result(drop(empty, new ByMechanic(DISCOUNT), new FreeDay(DAY)));

    @Test
    void aMechanicOnADayMakesAnOfferOfTwoWeeksWhoseUpliftIsNotGuessed() {
        Offer offer = one.offers().getFirst();
        assertThat(offer.name()).isEqualTo("Discount");
        assertThat(offer.start()).isEqualTo(DAY);
        assertThat(offer.days()).isEqualTo(14);
        assertThat(offer.audience()).isEqualTo(new Audience.Rule("group = active"));
        assertThat(offer.channel()).isEqualTo("email");
        assertThat(offer.control()).isEqualTo(Control.of(0.10));
        assertThat(one.assumptionsOf(offer).uplift()).isNull();
    }

    @Test
    void saysWhoRunsOnTheSameDays() {
        assertThat(said(one, new ByMechanic(POINTS), new FreeDay(DAY.plusDays(10))))
                .contains("4 days shared with “Discount”");
        assertThat(said(one, new ByMechanic(POINTS), new FreeDay(DAY.plusDays(14))))
                .contains("right after “Discount”");
        assertThat(said(one, new ByMechanic(POINTS), new FreeDay(DAY.plusDays(20))))
                .contains("no common days");
        assertThat(said(one, new PlacedOffer(0), new FreeDay(DAY.plusDays(3)))).startsWith("4 Dec – 17 Dec");
    }

    @Test
    void aSecondOfferOfTheSameMechanicHasANameOfItsOwn() {
        Scenario two = result(drop(one, new ByMechanic(DISCOUNT), new FreeDay(DAY)));
        assertThat(two.offers()).extracting(Offer::name).containsExactly("Discount", "Discount 2");
    }

    @Test
    void partsGoOntoCards() {
        Audience slipping = new Audience.Rule("group = slipping");
        Scope wine = new Scope(List.of("Wine"), List.of(), List.of(), List.of());
        Scenario now = result(drop(one, new ForAudience(slipping), new OfferCard(0)));
        now = result(drop(now, new AboutScope(wine), new OfferCard(0)));
        now = result(drop(now, new ThroughChannel("sms"), new OfferCard(0)));
        now = result(drop(now, new ByMechanic(POINTS), new OfferCard(0)));
        Offer offer = now.offers().getFirst();
        assertThat(offer.audience()).isEqualTo(slipping);
        assertThat(offer.scope()).isEqualTo(wine);
        assertThat(offer.channel()).isEqualTo("sms");
        assertThat(offer.mechanic()).isEqualTo(POINTS);
    }

    @Test
    void whatMakesNoSenseIsRefusedWithASentence() {
        assertRefused(one, new ThroughChannel("sms"), new FreeDay(DAY), "goes onto an offer");
        assertRefused(one, new ThroughChannel("email"), new OfferCard(0), "“Discount” has that already");
        assertRefused(one, new ByMechanic(new Mechanic.Discount(0.3)), new OfferCard(0), "has that already");
        assertRefused(one, new PlacedOffer(0), new FreeDay(DAY), "begins there already");
        assertRefused(one, new PlacedOffer(0), new OfferCard(0), "stands on days");
    }

    @Test
    void anAudienceOfNoBaseIsRefusedAsLongAsNobodySaidItsUplift() {
        assertRefused(one, new ForAudience(new Audience.Size(1000)), new OfferCard(0), "uplift");
    }

    @Test
    void betweenCardsIsAPlaceInTheOrderOfPriority() {
        Scenario two = result(drop(one, new ByMechanic(POINTS), new Between(0, DAY.plusDays(20))));
        assertThat(two.offers()).extracting(Offer::name).containsExactly("Points", "Discount");
        assertThat(two.offers().getFirst().start()).isEqualTo(DAY.plusDays(20));
        Scenario back = result(drop(two, new PlacedOffer(0), new Between(2, DAY)));
        assertThat(back.offers()).extracting(Offer::name).containsExactly("Discount", "Points");
        assertThat(back.offers().get(1).start()).isEqualTo(DAY.plusDays(20));
        assertThat(said(two, new PlacedOffer(1), new Between(0, DAY))).contains("“Discount” will come first");
        assertRefused(two, new PlacedOffer(1), new Between(1, DAY), "has that priority already");
        assertRefused(two, new ThroughChannel("sms"), new Between(1, DAY), "goes onto an offer");
    }

    @Test
    void rewardsAndConditionsGoWhereTheMechanicHasAPlaceForThem() {
        Scenario deeper = result(drop(one, new OnCondition(new Condition.Share(0.3)), new OfferCard(0)));
        assertThat(deeper.offers().getFirst().mechanic()).isEqualTo(new Mechanic.Discount(0.3));
        Scenario held = result(drop(one, new OnCondition(new Condition.HeldOut(0)), new OfferCard(0)));
        assertThat(held.offers().getFirst().control()).isEqualTo(Control.of(0));
        assertRefused(one, new OnCondition(new Condition.Expiring(7)), new OfferCard(0), "gives no points");
        assertRefused(one, new OnCondition(new Condition.Lasting(7)), new FreeDay(DAY), "goes onto an offer");
        Scenario points = result(drop(one, new ByMechanic(POINTS), new OfferCard(0)));
        Scenario expiring = result(drop(points, new OnCondition(new Condition.Expiring(7)), new OfferCard(0)));
        assertThat(expiring.offers().getFirst().mechanic()).isEqualTo(new Mechanic.Points(0.1, OptionalInt.of(7)));
        Scenario reminder = result(drop(one, new ByMechanic(new Mechanic.Reminder(3)), new OfferCard(0)));
        assertRefused(reminder, new OnCondition(new Condition.Share(0.3)), new OfferCard(0), "no share of the price");
    }

    @Test
    void aMechanicBringsTheLeverItFits() {
        assertThat(one.offers().getFirst().lever()).isEqualTo(Lever.FREQUENCY);
        Scenario winBack = result(drop(one, new ByMechanic(new Mechanic.WinBack(10, 1)), new OfferCard(0)));
        assertThat(winBack.offers().getFirst().lever()).isEqualTo(Lever.RETENTION);
        Scenario points = result(drop(one, new ByMechanic(POINTS), new OfferCard(0)));
        assertThat(points.offers().getFirst().lever()).isEqualTo(Lever.FREQUENCY);
        assertThat(MechanicFit.misfit(winBack.offers().getFirst(), Optional.empty()))
                .isPresent();
        assertThat(MechanicFit.misfit(one.offers().getFirst(), Optional.empty()))
                .isEmpty();
    }

    @Test
    void aSetNeedsSomethingThatIsSold() {
        assertThat(new FirstValues(Assortment.NONE).of(Lever.BASKET))
                .contains(new WithoutAssortment("multiOffer"), new WithoutAssortment("comboCategory"));
        assertRefused(one, new WithoutAssortment("multiOffer"), new FreeDay(DAY), "this base names none");
        assertRefused(one, new WithoutAssortment("multiOffer"), new OfferCard(0), "this base names none");
    }

    private static Drop drop(Scenario scenario, Liftable item, DropTarget target) {
        return new Dropping(scenario, FRESH).of(item, target);
    }

    private static Scenario result(Drop drop) {
        return ((Drop.Accepted) drop).edit().result();
    }

    private static String said(Scenario scenario, Liftable item, DropTarget target) {
        Drop drop = drop(scenario, item, target);
        assertThat(drop).isInstanceOf(Drop.Accepted.class);
        return Texts.english().say(drop.sentence());
    }

    private static void assertRefused(Scenario scenario, Liftable item, DropTarget target, String why) {
        Drop drop = drop(scenario, item, target);
        assertThat(drop).isInstanceOf(Drop.Refused.class);
        assertThat(Texts.english().say(drop.sentence())).contains(why);
    }
}
