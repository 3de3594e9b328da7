package org.cvmworkbench.analysis.retention;

import java.util.List;
import org.cvmworkbench.analysis.power.Power;
import org.cvmworkbench.analysis.value.Foreseen;

/// What leaving costs a base and what a change of churn is worth (models 4.15, capabilities A8 to A14). Intervals
/// hold the doubt about value and churn; that churn stays as it is, and that those kept leave later like
/// everybody, is supposed.
///
/// @param customers who can be lost
/// @param value money each of them brings in a year
/// @param churn the share who leave in a year
/// @param change of churn, a share; what it means tells `by`
public record RetentionCase(double customers, Doubtful value, Doubtful churn, Span span, double change, ChangeBy by) {
    /// How far is looked, and what money is worth less a year later.
    ///
    /// @param years whole, at least one
    public record Span(int years, double rate) {}

    /// The worked example Suits.
    public static final RetentionCase SUITS = new RetentionCase(
            5_000, Doubtful.typed(800), Doubtful.typed(0.10), new Span(3, 0.10), 0.03, ChangeBy.POINTS);

    public Attrition attrition() {
        return attrition(value.value(), churn.value());
    }

    private Attrition attrition(double yearly, double left) {
        return new Attrition(customers, yearly, Math.clamp(left, 0, 1));
    }

    private interface Law {
        double of(Attrition before);
    }

    private Foreseen doubted(Law law) {
        return Doubtful.of(List.of(value, churn), at -> law.of(attrition(at[0], at[1])));
    }

    /// Customers missing after so many years.
    public Foreseen missing(int year) {
        return doubted(before -> before.missing(year));
    }

    /// Lost in all years.
    ///
    /// @param discounted whether each year's is divided by (1 + rate)^year
    public Foreseen loss(LossFrom from, boolean discounted) {
        return doubted(before -> before.discountedLoss(span.years, from, rate(discounted)));
    }

    /// As if as many left every year as in the first.
    public Foreseen linearLoss() {
        return doubted(before -> before.linearLoss(span.years));
    }

    private double rate(boolean discounted) {
        return discounted ? span.rate : 0;
    }

    /// Saved by the change, those kept leaving later like everybody.
    public Foreseen saved(LossFrom from, boolean discounted) {
        return saved(by, from, discounted);
    }

    /// The same if the change were meant the other way.
    public Foreseen savedOtherwise(LossFrom from) {
        return saved(by.other(), from, false);
    }

    private Foreseen saved(ChangeBy meant, LossFrom from, boolean discounted) {
        return doubted(before -> meant.cut(before, change).discountedSaved(span.years, from, rate(discounted)));
    }

    /// What is often said in its place: whoever is kept never leaves again.
    public Foreseen savedForGood(LossFrom from) {
        return doubted(before -> by.cut(before, change).savedForGood(span.years, from));
    }

    /// Customers the change keeps in a year, of those who are still there without it.
    public Foreseen kept(int year) {
        return doubted(before -> {
            ChurnCut cut = by.cut(before, change);
            return (before.churn() - cut.after().churn()) * (customers - before.missing(year - 1));
        });
    }

    /// Churn after the change.
    public double after() {
        return by.cut(attrition(), change).after().churn();
    }

    /// The smallest change of churn that a year would show, in points; not a number where nobody can be compared.
    ///
    /// @param control the share held out
    public double detectable(double control) {
        long held = Math.round(customers * control);
        long treated = Math.round(customers) - held;
        if (held < 1 || treated < 1) return Double.NaN;
        return Power.USUAL.detectable(churn.value(), held, treated);
    }

    /// The customers it takes to see the change within a year; not a number where there is none to see.
    public double needed(double control) {
        double before = churn.value();
        if (!(before > after()) || before >= 1) return Double.NaN;
        return Power.USUAL.required(before, after(), control);
    }
}
