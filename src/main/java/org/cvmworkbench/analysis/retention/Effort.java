package org.cvmworkbench.analysis.retention;

/// An effort to keep customers, or to win them back, and what it comes to.
///
/// @param contacted customers it is sent to
/// @param contactCost money for each of them
/// @param anyway the share who would stay, or come back, without it
/// @param caused the share who do because of it: a difference to a control group, not a response
/// @param incentive money for each who stays or comes back, also for those who would have anyway
/// @param value money each caused customer brings
public record Effort(int contacted, double contactCost, double anyway, double caused, double incentive, double value) {
    /// Customers it keeps or brings back who otherwise were lost.
    public double customers() {
        return contacted * caused;
    }

    public double cost() {
        return contacted * (contactCost + (anyway + caused) * incentive);
    }

    /// Paid to those who would have stayed or come back anyway.
    public double deadweight() {
        return contacted * anyway * incentive;
    }

    public double net() {
        return customers() * value - cost();
    }

    /// Of one customer; infinite where it causes nothing.
    public double costOfOne() {
        return caused <= 0 ? Double.POSITIVE_INFINITY : cost() / customers();
    }

    /// The share it must cause to pay for itself; infinite where a customer is worth no more than the
    /// incentive.
    public double breakEven() {
        return value <= incentive ? Double.POSITIVE_INFINITY : (contactCost + anyway * incentive) / (value - incentive);
    }
}
