package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.value.BackTest;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Horizon;
import org.cvmworkbench.analysis.value.ModelName;
import org.cvmworkbench.analysis.value.ModelUnit;
import org.cvmworkbench.analysis.value.PartTotals;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.analysis.value.ValueMeasure;
import org.cvmworkbench.analysis.value.ValueRequest;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.Progress;

/// What the year to come will bring, asked of an open base.
///
/// @param firstDay with a receipt, days since 1970-01-01
record ValueQuestion(Dimensions dimensions, int firstDay, String currency) {
    /// The parts of the base, in the order of their values.
    static final List<Group> GROUPS = List.of(Group.values());

    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 26;
    private static final int FEWEST_WEEKS = 4;
    /// So much of the base's life is held back at most.
    private static final int PART = 3;

    private static final int STEPS = 20;
    private static final double FITTED = 0.4;
    private static final double TESTED = 0.8;

    /// Some 40 passes over the different histories, and a few over the receipts; for a job.
    ValueShown answer(Progress progress) {
        Value value = dimensions.value();
        progress.report(FITTED);
        progress.checkCancelled();
        if (value.ahead().isEmpty()) return nothing(value);
        Optional<Value> backTest = backTest();
        BackTest past = BackTest.of(dimensions.snapshot(), dimensions.totals(), value.request());
        progress.report(TESTED);
        progress.checkCancelled();
        Group[] groups = dimensions.groups().group();
        List<Foreseen> parts =
                PartTotals.of(value.ahead().get(), GROUPS.size(), customer -> GROUPS.indexOf(groups[customer])).stream()
                        .map(past::widened)
                        .toList();
        CustomerValues customers = value.ahead().get().customers();
        int[] steps = new int[STEPS];
        double alive = 0;
        for (int customer = 0; customer < customers.customers(); customer++) {
            if (!customers.knows(customer)) continue;
            double chance = customers.alive(customer);
            alive += chance;
            steps[(int) Math.min(STEPS - 1, chance * STEPS)]++;
        }
        return new ValueShown(this, value, backTest, past, parts, steps, alive);
    }

    private ValueShown nothing(Value value) {
        return new ValueShown(this, value, Optional.empty(), new BackTest(List.of()), List.of(), new int[STEPS], 0);
    }

    /// The same forecast made before the last weeks; nothing where the base is too young.
    private Optional<Value> backTest() {
        int weeks = Math.min(MOST_WEEKS, (dimensions.asOf() - firstDay) / WEEK / PART);
        if (weeks < FEWEST_WEEKS) return Optional.empty();
        ValueRequest request = new ValueRequest(
                ModelName.MBG_NBD,
                CustomerSet.all(dimensions.customers()),
                dimensions.asOf() - weeks * WEEK,
                new Horizon(ModelUnit.WEEK, weeks, 0),
                ValueMeasure.MARGIN);
        Value tested = Value.of(dimensions.snapshot(), dimensions.totals(), request);
        return Optional.of(tested).filter(one -> one.holdout().isPresent());
    }
}
