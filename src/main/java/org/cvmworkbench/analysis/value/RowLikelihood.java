package org.cvmworkbench.analysis.value;

import java.util.List;
import org.cvmworkbench.columns.Parts;

/// The likelihood of a law of repeat buying: what rows add to it is summed up on all processors.
abstract sealed class RowLikelihood implements Likelihood
        permits BetaGeometricLikelihood, ParetoLikelihood, BetaBernoulliLikelihood {
    static final int PARAMETERS = 4;

    private static final double SMALLEST = 1e-4;
    private static final double LARGEST = 1e4;
    /// With fewer customers or visits an edge is no law but chance.
    private static final int ENOUGH = 10;
    private static final double MOST_DAYS = 1e7;

    final PurchaseRows rows;
    private final RepeatModel model;
    private final double fewestDays;
    private final long people;

    /// @param fewestDays the least that a parameter which is a time may be
    RowLikelihood(RepeatModel model, PurchaseRows rows, double fewestDays) {
        this.model = model;
        this.rows = rows;
        this.fewestDays = fewestDays;
        this.people = rows.people();
    }

    @Override
    public final List<String> names() {
        return model.names();
    }

    @Override
    public final long people() {
        return people;
    }

    @Override
    public final double lowest(int parameter) {
        return model.isTime(parameter) ? fewestDays : SMALLEST;
    }

    @Override
    public final double highest(int parameter) {
        return model.isTime(parameter) ? MOST_DAYS : LARGEST;
    }

    @Override
    public final List<Edge> edges() {
        return people >= ENOUGH && rows.visits() >= ENOUGH ? model.edges() : List.of();
    }

    /// @param part the slopes of some rows and their log-likelihood
    /// @param gradient is filled with all slopes
    /// @return the log-likelihood of all
    final double sum(Parts.Found<double[]> part, double[] gradient) {
        double[] sums = Totals.sum(PARAMETERS + 1, Parts.find(rows.size(), part));
        System.arraycopy(sums, 0, gradient, 0, PARAMETERS);
        return sums[PARAMETERS];
    }
}
