package org.cvmworkbench.workspace.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;

/// What an offer can be made of, as far as the open base knows.
public record Palette(
        List<PaletteItem.ForAudience> audiences,
        FirstValues first,
        List<PaletteItem.AboutScope> scopes,
        List<PaletteItem.ThroughChannel> channels) {
    /// The scores of recency and of frequency, the best first.
    public static final List<Integer> SCORES = List.of(5, 4, 3, 2, 1);

    private static final int MOST_CATEGORIES = 8;
    private static final List<String> GROUPS = List.of("active", "slipping", "churned", "rare", "new");

    public static Palette of(Optional<Study> study, Optional<Selection> selection, Assortment assortment) {
        List<PaletteItem.ThroughChannel> channels = OfferWords.CHANNELS.stream()
                .map(PaletteItem.ThroughChannel::new)
                .toList();
        return new Palette(audiences(study, selection), new FirstValues(assortment), scopes(assortment), channels);
    }

    /// The customers looked at, where they are not everybody.
    public static Optional<Audience> lookedAt(Optional<Selection> selection) {
        return selection.map(Selection::rule).filter(rule -> !rule.isBlank()).map(Audience.Rule::new);
    }

    /// The mechanics a lever is moved by best.
    public List<PaletteItem> mechanics(Lever lever) {
        return first.of(lever);
    }

    /// The customers of one cell of recency and frequency.
    public static PaletteItem.ForAudience cell(int recency, int frequency) {
        return new PaletteItem.ForAudience(OfferWords.cell(recency, frequency));
    }

    /// How much of the price is given.
    public static List<PaletteItem.OnCondition> rewards() {
        return Stream.of(0.05, 0.1, 0.2, 0.3)
                .map(Condition.Share::new)
                .map(PaletteItem.OnCondition::new)
                .toList();
    }

    /// On which terms.
    public static List<PaletteItem.OnCondition> conditions() {
        return Stream.of(
                        new Condition.Expiring(7),
                        new Condition.Expiring(28),
                        new Condition.Lasting(7),
                        new Condition.Lasting(28),
                        new Condition.HeldOut(0.1),
                        new Condition.HeldOut(0))
                .map(PaletteItem.OnCondition::new)
                .toList();
    }

    private static List<PaletteItem.ForAudience> audiences(Optional<Study> study, Optional<Selection> selection) {
        Stream<Audience> groups = GROUPS.stream().map(OfferWords::group);
        Stream<Audience> saved = study.stream()
                .flatMap(open -> open.base().segments().keySet().stream())
                .map(Audience.Segment::new);
        return Stream.of(lookedAt(selection).stream(), groups, saved)
                .flatMap(audience -> audience)
                .distinct()
                .map(PaletteItem.ForAudience::new)
                .toList();
    }

    /// The whole receipt, and the categories that bring most.
    private static List<PaletteItem.AboutScope> scopes(Assortment assortment) {
        List<PaletteItem.AboutScope> scopes = new ArrayList<>();
        scopes.add(new PaletteItem.AboutScope(Scope.WHOLE_RECEIPT));
        assortment.of(ItemKind.CATEGORY).stream()
                .limit(MOST_CATEGORIES)
                .map(Sold::scope)
                .map(PaletteItem.AboutScope::new)
                .forEach(scopes::add);
        return List.copyOf(scopes);
    }
}
