package org.cvmworkbench.analysis.allocation;

import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.simulation.CustomerForecast;
import org.cvmworkbench.columns.CustomerSet;

/// What an offer would bring from each customer it may be sent to, and what it takes.
///
/// @param net     by customer, in margin; so `cost` in money and `takers` in purchases
/// @param fixedCost paid once where anybody gets it, and `funding` received once
record Bid(
        String name,
        CustomerSet candidates,
        IntToDoubleFunction net,
        IntToDoubleFunction cost,
        IntToDoubleFunction takers,
        double fixedCost,
        double funding) {
    static Bid of(CustomerForecast forecast, CustomerSet candidates) {
        return new Bid(
                forecast.offer().name(),
                candidates,
                forecast::net,
                forecast::cost,
                forecast::takers,
                forecast.fixedCost(),
                forecast.funding());
    }

    double net(int customer) {
        return net.applyAsDouble(customer);
    }

    double cost(int customer) {
        return cost.applyAsDouble(customer);
    }

    double takers(int customer) {
        return takers.applyAsDouble(customer);
    }

    /// Received once less what is paid once.
    double once() {
        return funding - fixedCost;
    }
}
