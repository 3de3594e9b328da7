package org.cvmworkbench.analysis.retention;

/// What customers who leave take along: customers · value of those missing, year by year, so that losses of
/// different years go on (models 4.15).
///
/// @param yearlyValue money each of them brings in a year
/// @param churn       the share of those still there who leave in a year, 0 to 1
public record Attrition(double customers, double yearlyValue, double churn) {
    public Attrition {
        if (!(churn >= 0 && churn <= 1)) throw new IllegalArgumentException("churn " + churn);
    }

    public Attrition with(double otherChurn) {
        return new Attrition(customers, yearlyValue, otherChurn);
    }

    /// Customers missing after so many years, N·(1 − (1 − c)^y).
    public double missing(int years) {
        return customers * (1 - Math.pow(1 - churn, years));
    }

    /// Revenue lost in a year, the first being 1.
    public double lossIn(int year, LossFrom from) {
        return yearlyValue
                * switch (from) {
                    case START -> missing(year);
                    case MID -> (missing(year - 1) + missing(year)) / 2;
                    case NEXT -> missing(year - 1);
                };
    }

    /// Lost in the first years together.
    public double loss(int years, LossFrom from) {
        return discountedLoss(years, from, 0);
    }

    /// Each year's loss divided by (1 + rate)^year.
    public double discountedLoss(int years, LossFrom from, double rate) {
        double loss = 0;
        for (int year = 1; year <= years; year++) loss += lossIn(year, from) / Math.pow(1 + rate, year);
        return loss;
    }

    /// Lost from the first day of each year if as many left every year as in the first.
    public double linearLoss(int years) {
        return lossIn(1, LossFrom.START) * years * (years + 1) / 2;
    }
}
