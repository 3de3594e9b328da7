package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.Uplift;

/// All that an estimate of a base rests on: depth, points, amounts, control and stated assumptions are not among it.
///
/// @param whom    of the offers before, and at the end its own
/// @param asked   how it works, without what it gives
/// @param uplift  where what is given or how it works depends on it
record BaseQuestion(List<Whom> whom, Scope scope, LocalDate start, int days, Mechanic asked, Optional<Uplift> uplift) {
    /// @param months without a visit, of a reminder
    record Whom(Audience audience, OptionalInt months) {}

    static List<BaseQuestion> of(List<Offer> offers, Assumptions shared) {
        List<Whom> whom = offers.stream().map(BaseQuestion::whom).toList();
        return IntStream.range(0, offers.size())
                .mapToObj(place -> of(offers.get(place), List.copyOf(whom.subList(0, place + 1)), shared))
                .toList();
    }

    private static BaseQuestion of(Offer offer, List<Whom> whom, Assumptions shared) {
        Optional<Uplift> uplift =
                Optional.ofNullable(offer.assumptions().over(shared).uplift());
        boolean matters = offer.mechanic() instanceof Mechanic.WinBack;
        return new BaseQuestion(
                whom,
                offer.scope(),
                offer.start(),
                offer.days(),
                bare(offer.mechanic()),
                uplift.filter(known -> matters || known instanceof Uplift.Modelled));
    }

    private static Whom whom(Offer offer) {
        OptionalInt months = offer.mechanic() instanceof Mechanic.Reminder(int silent)
                ? OptionalInt.of(silent)
                : OptionalInt.empty();
        return new Whom(offer.audience(), months);
    }

    /// Without the amounts that a base is not asked for.
    private static Mechanic bare(Mechanic mechanic) {
        return switch (mechanic) {
            case Mechanic.Information _, Mechanic.Reminder _, Mechanic.Ladder _, Mechanic.WinBack _ -> mechanic;
            case Mechanic.Discount _ -> new Mechanic.Discount(0);
            case Mechanic.PersonalPrice _ -> new Mechanic.PersonalPrice(0, 0);
            case Mechanic.Points _ -> new Mechanic.Points(0, OptionalInt.empty());
            case Mechanic.MultiOffer set -> new Mechanic.MultiOffer(set.items(), 0, 0);
            case Mechanic.ComboCategory pair -> new Mechanic.ComboCategory(pair.product(), pair.category(), 0);
            case Mechanic.ComboReceipt receipt -> new Mechanic.ComboReceipt(receipt.items(), receipt.threshold(), 0);
            case Mechanic.Service service -> new Mechanic.Service(service.kind(), 0);
        };
    }
}
