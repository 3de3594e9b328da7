package org.cvmworkbench.workspace.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;

/// What an offer can be made of, as far as the open base knows.
public record Palette(
        List<PaletteItem.ForAudience> audiences,
        List<PaletteItem.ByMechanic> mechanics,
        List<PaletteItem.AboutScope> scopes,
        List<PaletteItem.ThroughChannel> channels) {
    /// How deep a discount or how rich in points an offer is until somebody says.
    private static final double USUAL_SHARE = 0.10;

    private static final List<PaletteItem.ByMechanic> MECHANICS = List.of(
            new PaletteItem.ByMechanic(new Mechanic.Information()),
            new PaletteItem.ByMechanic(new Mechanic.Discount(USUAL_SHARE)),
            new PaletteItem.ByMechanic(new Mechanic.Points(USUAL_SHARE, OptionalInt.empty())));

    public static Palette of(Optional<Study> study, Optional<Selection> selection) {
        List<PaletteItem.ThroughChannel> channels = OfferWords.CHANNELS.stream()
                .map(PaletteItem.ThroughChannel::new)
                .toList();
        return new Palette(audiences(study, selection), MECHANICS, scopes(study), channels);
    }

    /// The customers looked at, where they are not everybody.
    public static Optional<Audience> lookedAt(Optional<Selection> selection) {
        return selection.map(Selection::rule).filter(rule -> !rule.isBlank()).map(Audience.Rule::new);
    }

    private static List<PaletteItem.ForAudience> audiences(Optional<Study> study, Optional<Selection> selection) {
        Stream<Audience> groups =
                Stream.of("active", "slipping", "churned", "rare", "new").map(OfferWords::group);
        Stream<Audience> saved = study.stream()
                .flatMap(open -> open.base().segments().keySet().stream())
                .map(Audience.Segment::new);
        return Stream.of(lookedAt(selection).stream(), groups, saved)
                .flatMap(audience -> audience)
                .distinct()
                .map(PaletteItem.ForAudience::new)
                .toList();
    }

    private static List<PaletteItem.AboutScope> scopes(Optional<Study> study) {
        List<PaletteItem.AboutScope> scopes = new ArrayList<>();
        scopes.add(new PaletteItem.AboutScope(Scope.WHOLE_RECEIPT));
        study.ifPresent(open -> categories(open)
                .forEach(category -> scopes.add(
                        new PaletteItem.AboutScope(new Scope(List.of(category), List.of(), List.of(), List.of())))));
        return List.copyOf(scopes);
    }

    /// In the order of the alphabet.
    private static Stream<String> categories(Study study) {
        Dictionary words = study.snapshot().products().attribute("category").dictionary();
        return IntStream.range(1, words.size())
                .mapToObj(words::value)
                .filter(word -> !word.isBlank())
                .sorted();
    }
}
