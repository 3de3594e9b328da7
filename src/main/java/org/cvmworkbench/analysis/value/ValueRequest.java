package org.cvmworkbench.analysis.value;

import org.cvmworkbench.columns.CustomerSet;

/// What is asked about the value of customers.
///
/// @param whom the customers
/// @param until the last day that is known, days since 1970-01-01; what is after it is foretold
/// @param measure margin, which is revenue where too few costs are known, or revenue
public record ValueRequest(ModelName model, CustomerSet whom, int until, Horizon horizon, ValueMeasure measure) {
    /// The last day that counts: `until`, or the end of the last whole period of a law of opportunities.
    public int lastDay() {
        return model.inPeriods() ? horizon.unit().lastDay(horizon.unit().lastWhole(until)) : until;
    }

    /// Everybody's year after a day, by the law that suits most bases.
    public static ValueRequest ofYear(int customers, int until) {
        return new ValueRequest(
                ModelName.MBG_NBD, CustomerSet.all(customers), until, Horizon.YEAR, ValueMeasure.MARGIN);
    }
}
