package org.cvmworkbench.analysis.allocation;

import java.util.List;
import java.util.OptionalDouble;
import org.cvmworkbench.columns.CustomerSet;

/// Who gets which offer.
///
/// @param offers  in the order of the scenario
/// @param alone   customers somebody might write to, but who get nothing
/// @param spent   money: rewards, contacts and what is paid once for an offer
/// @param net     the expected net effect of all
/// @param most    what no allocation within the limits can exceed
/// @param money   the net effect that the next unit of money would bring; nothing without a budget
/// @param contact at most what one more message a customer would bring; nothing where contacts are unlimited
public record Allocation(
        List<Offered> offers,
        int alone,
        double spent,
        double net,
        double most,
        OptionalDouble money,
        OptionalDouble contact) {
    public Allocation {
        offers = List.copyOf(offers);
    }

    /// What one offer gets.
    ///
    /// @param candidates who may be written to
    /// @param chosen     of them; nobody where the offer does not earn what is paid once for it
    /// @param takers     expected purchases
    /// @param net        with what is paid or received once, if it is made
    /// @param unit       the net effect that the next unit of supply would bring; nothing without a limit
    public record Offered(
            String name,
            int candidates,
            CustomerSet chosen,
            double takers,
            double cost,
            double net,
            OptionalDouble unit) {}

    public List<CustomerSet> chosen() {
        return offers.stream().map(Offered::chosen).toList();
    }
}
