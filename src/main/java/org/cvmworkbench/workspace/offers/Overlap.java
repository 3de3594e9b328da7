package org.cvmworkbench.workspace.offers;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.scenario.Offer;

/// Two offers on the same days whose customers may be the same; these take the first.
///
/// @param first the one of higher priority, as an index of the scenario; so `second`
/// @param from the first common day
/// @param days how many they have in common
/// @param customers how many are in both audiences; nothing where no base tells
public record Overlap(int first, int second, LocalDate from, int days, OptionalInt customers) {
    public boolean isOf(int offer) {
        return first == offer || second == offer;
    }

    /// What it means for one of the two.
    ///
    /// @param offer the index of that one
    /// @param other the other one itself
    public Text words(int offer, Offer other) {
        String whose = offer == first ? "wins" : "yields";
        return customers.isPresent()
                ? Text.of("offers.overlap." + whose, days, other.name(), customers.getAsInt())
                : Text.of("offers.overlap.unknown", days, other.name());
    }
}
