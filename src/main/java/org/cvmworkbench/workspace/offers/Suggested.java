package org.cvmworkbench.workspace.offers;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.suggestion.Suggestion;
import org.cvmworkbench.analysis.suggestion.SuggestionKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;

/// An offer that could be made, to be carried onto the weeks.
public record Suggested(Suggestion suggestion) implements Liftable {
    private static final int NAMED = 3;

    /// Whether an offer of the scenario does it already, perhaps with other rewards or on other days.
    public boolean isCoveredBy(Scenario scenario) {
        return scenario.offers().stream().anyMatch(this::isCoveredBy);
    }

    private boolean isCoveredBy(Offer offer) {
        if (suggestion.kind() == SuggestionKind.AUDIENCE) {
            return !offer.disabled()
                    && offer.audience().equals(suggestion.audience())
                    && offer.lever() == suggestion.lever();
        }
        boolean same = offer.mechanic().word().equals(suggestion.mechanic().word());
        return same && about(offer.mechanic(), offer.scope()).equals(about(suggestion.mechanic(), suggestion.scope()));
    }

    /// The items a mechanic names, or else those of the scope.
    private static Set<String> about(Mechanic mechanic, Scope scope) {
        return switch (mechanic) {
            case Mechanic.MultiOffer multi -> Set.copyOf(multi.items());
            case Mechanic.ComboCategory combo ->
                Stream.of(combo.product(), combo.category()).collect(Collectors.toSet());
            default ->
                Stream.of(scope.products(), scope.categories())
                        .flatMap(List::stream)
                        .collect(Collectors.toSet());
        };
    }

    /// What it is about, in few words.
    public Text name(Assortment assortment) {
        return switch (suggestion.mechanic()) {
            case Mechanic.MultiOffer multi ->
                together(multi.items().stream().map(assortment::name).toList());
            case Mechanic.ComboCategory combo ->
                together(List.of(assortment.name(combo.product()), assortment.name(combo.category())));
            default ->
                suggestion.scope().isWholeReceipt()
                        ? OfferWords.of(suggestion.audience())
                        : OfferWords.of(suggestion.scope(), assortment);
        };
    }

    private static Text together(List<String> names) {
        String first = names.stream().limit(NAMED).collect(Collectors.joining(" + "));
        int more = names.size() - NAMED;
        return more > 0 ? Text.of("offers.suggested.more", first, more) : OfferWords.plain(first);
    }
}
