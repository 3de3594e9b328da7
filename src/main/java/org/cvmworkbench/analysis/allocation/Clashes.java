package org.cvmworkbench.analysis.allocation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scope;

/// Which offers one customer may not get both of: their days meet, and their goods may. What two of them add there is
/// not the sum of both.
final class Clashes {
    private Clashes() {}

    /// By offer and offer.
    static boolean[][] of(List<Offer> offers) {
        boolean[][] clash = new boolean[offers.size()][offers.size()];
        for (int one = 0; one < clash.length; one++)
            for (int other = 0; other < one; other++)
                clash[one][other] = clash[other][one] = daysMeet(offers.get(one), offers.get(other))
                        && goodsMayMeet(offers.get(one), offers.get(other));
        return clash;
    }

    private static boolean daysMeet(Offer one, Offer other) {
        return one.start().isBefore(end(other)) && other.start().isBefore(end(one));
    }

    private static LocalDate end(Offer offer) {
        return offer.start().plusDays(offer.days());
    }

    /// Categories that are not the same have nothing in common; of all else nobody knows without the base.
    private static boolean goodsMayMeet(Offer one, Offer other) {
        return !(onlyCategories(one) && onlyCategories(other))
                || !Collections.disjoint(one.scope().categories(), other.scope().categories());
    }

    private static boolean onlyCategories(Offer offer) {
        Scope scope = offer.scope();
        return !scope.categories().isEmpty()
                && scope.brands().isEmpty()
                && scope.suppliers().isEmpty()
                && scope.products().isEmpty();
    }
}
