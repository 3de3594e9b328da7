package org.cvmworkbench.analysis.simulation;

import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.scenario.Offer;

/// What an offer is expected to do with each customer of its audience, on average over what is not known. The control
/// group is a chance of each to get nothing.
public final class CustomerForecast {
    private final Prepared prepared;
    private final BaseEstimates base;
    private final CustomerSet audience;
    private final float[] anyway;
    private final float[] extra;
    private final float[] given;
    private final EachCustomer money;

    /// @param anyway by customer, purchases without the offer
    /// @param extra  by customer, purchases that it adds
    /// @param given  by customer, what his reward costs beyond that of the average taker
    CustomerForecast(
            Prepared prepared, BaseEstimates base, CustomerSet audience, float[] anyway, float[] extra, float[] given) {
        this.prepared = prepared;
        this.base = base;
        this.audience = audience;
        this.anyway = anyway;
        this.extra = extra;
        this.given = given;
        this.money = EachCustomer.of(prepared);
    }

    public Offer offer() {
        return prepared.offer();
    }

    public CustomerSet audience() {
        return audience;
    }

    /// Purchases he makes without the offer.
    public double anyway(int customer) {
        return anyway[customer];
    }

    /// Purchases that the offer adds if he gets it.
    public double extra(int customer) {
        return extra[customer];
    }

    /// Purchases that take the offer.
    public double takers(int customer) {
        return contacted() * (anyway[customer] + extra[customer]);
    }

    /// In margin, without what is paid or received once for the whole offer.
    public double net(int customer) {
        return contacted() * (money.net(anyway[customer], extra[customer]) - gift(customer));
    }

    /// One step of the waterfall, without what is paid or received once.
    public double step(Step step, int customer) {
        double amount = money.step(step, anyway[customer], extra[customer]);
        return contacted() * (step == Step.REWARD ? amount - gift(customer) : amount);
    }

    /// Rewards and contact, in money.
    public double cost(int customer) {
        return contacted() * (money.cost(anyway[customer], extra[customer]) + gift(customer));
    }

    /// What is paid once for the whole offer, and what is received once.
    public double fixedCost() {
        return money.fixedCost();
    }

    public double funding() {
        return money.funding();
    }

    private double contacted() {
        return 1 - offer().control().effectiveShare();
    }

    private double gift(int customer) {
        return given.length == 0 ? 0 : given[customer] * (anyway[customer] + extra[customer]);
    }

    /// The offer as it is to some customers of its audience.
    OfferModel to(CustomerSet chosen) {
        double[] sums = new double[3];
        chosen.forEach(customer -> {
            sums[0] += anyway[customer];
            sums[1] += extra[customer];
            sums[2] += gift(customer);
        });
        return new ChosenCustomers(prepared, base, chosen.count(), sums[0], sums[1], sums[2]).model();
    }
}
