package org.cvmworkbench.analysis.retention;

/// A change of churn, and what it is worth. "3 % less churn" may mean points or a part of it, which is ten
/// times less where churn is 10 %: the two are told apart by the way a cut is made.
///
/// @param before as it is
/// @param after as it would be
public record ChurnCut(Attrition before, Attrition after) {
    /// Less by so many points: 0.10 becomes 0.07 by 0.03.
    public static ChurnCut byPoints(Attrition before, double points) {
        return new ChurnCut(before, before.with(Math.max(0, before.churn() - points)));
    }

    /// Less by a part of itself: 0.10 becomes 0.097 by 0.03.
    public static ChurnCut byPart(Attrition before, double part) {
        return new ChurnCut(before, before.with(before.churn() * (1 - part)));
    }

    /// Saved in the first years, those kept leaving later at the same rate as everybody.
    public double saved(int years, LossFrom from) {
        return discountedSaved(years, from, 0);
    }

    /// The same, each year's divided by (1 + rate)^year.
    public double discountedSaved(int years, LossFrom from, double rate) {
        return before.discountedLoss(years, from, rate) - after.discountedLoss(years, from, rate);
    }

    /// What is often said in its place: those kept in a year never leave again. Always more than [#saved].
    public double savedForGood(int years, LossFrom from) {
        double saved = 0;
        for (int year = 1; year <= years; year++) {
            double kept = (before.churn() - after.churn()) * (before.customers() - before.missing(year - 1));
            double counted = years
                    - year
                    + switch (from) {
                        case START -> 1;
                        case MID -> 0.5;
                        case NEXT -> 0;
                    };
            saved += kept * counted * before.yearlyValue();
        }
        return saved;
    }
}
