package org.cvmworkbench.analysis.examples;

/// What customers who leave take along: customers · value of those missing, year by year.
///
/// @param yearlyValue money each of them brings in a year
/// @param churn       the share of those still there who leave in a year
record Attrition(double customers, double yearlyValue, double churn) {
    Attrition with(double otherChurn) {
        return new Attrition(customers, yearlyValue, otherChurn);
    }

    /// Customers missing after so many years, N·(1 − (1 − c)^y).
    double missing(int years) {
        return customers * (1 - Math.pow(1 - churn, years));
    }

    /// Revenue lost in a year when those who leave in it are gone from its first day.
    double lossIn(int year) {
        return missing(year) * yearlyValue;
    }

    /// Lost in the first years together, leavers gone from the first day of their year.
    double loss(int years) {
        return discountedLoss(years, 0);
    }

    /// The same when they leave in the middle of their year.
    double lossFromMidYear(int years) {
        return (loss(years) + lossFromNextYear(years)) / 2;
    }

    /// The same when they are missed from the next year on.
    double lossFromNextYear(int years) {
        return loss(years - 1);
    }

    /// The same when as many leave every year as in the first.
    double linearLoss(int years) {
        return lossIn(1) * years * (years + 1) / 2;
    }

    /// Each year's loss divided by (1 + rate)^year.
    double discountedLoss(int years, double rate) {
        double loss = 0;
        for (int year = 1; year <= years; year++) loss += lossIn(year) / Math.pow(1 + rate, year);
        return loss;
    }
}
