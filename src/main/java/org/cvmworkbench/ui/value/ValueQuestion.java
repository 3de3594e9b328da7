package org.cvmworkbench.ui.value;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.value.BackTest;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Horizon;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.analysis.value.ModelName;
import org.cvmworkbench.analysis.value.ModelUnit;
import org.cvmworkbench.analysis.value.Outlay;
import org.cvmworkbench.analysis.value.PartTotals;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.analysis.value.ValueMeasure;
import org.cvmworkbench.analysis.value.ValueRequest;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;

/// What the time to come will bring, asked of an open base.
///
/// @param firstDay with a receipt, days since 1970-01-01
record ValueQuestion(Dimensions dimensions, int firstDay, String currency, ValueHorizon horizon) {
    private static final int WEEK = 7;
    private static final int MOST_WEEKS = 26;
    private static final int FEWEST_WEEKS = 4;
    /// So much of the base's life is held back at most.
    private static final int PART = 3;

    private static final int STEPS = 20;
    private static final double FITTED = 0.3;
    private static final double HELD_BACK = 0.45;
    private static final double TESTED = 0.8;

    /// Some 40 passes over the different histories, and a few over the receipts; for a job.
    ValueShown answer(Progress progress) {
        Value value = value();
        after(FITTED, progress);
        if (value.ahead().isEmpty()) return nothing(value);
        Optional<Value> backTest = backTest();
        after(HELD_BACK, progress);
        BackTest past = BackTest.of(dimensions.snapshot(), dimensions.totals(), value);
        after(TESTED, progress);
        Outlay outlay = dimensions.outlay();
        Map<ValueParts, ValueShown.Parts> parts = new EnumMap<>(ValueParts.class);
        for (ValueParts by : ValueParts.values()) {
            parts.put(by, parts(by.cut(dimensions), value.ahead().get(), past, outlay));
            progress.checkCancelled();
        }
        CustomerValues customers = value.ahead().get().customers();
        int[] steps = new int[STEPS];
        double alive = 0;
        for (int customer = 0; customer < customers.customers(); customer++) {
            if (!customers.knows(customer)) continue;
            double chance = customers.alive(customer);
            alive += chance;
            steps[(int) Math.min(STEPS - 1, chance * STEPS)]++;
        }
        return new ValueShown(this, value, backTest, past, outlay, parts, steps, alive);
    }

    private static void after(double part, Progress progress) {
        progress.report(part);
        progress.checkCancelled();
    }

    /// What rules mean by value where it is asked as far ahead as they look.
    private Value value() {
        if (horizon.horizon().equals(Horizon.YEAR)) return dimensions.value();
        ValueRequest request = new ValueRequest(
                ModelName.MBG_NBD,
                CustomerSet.all(dimensions.customers()),
                dimensions.asOf(),
                horizon.horizon(),
                ValueMeasure.MARGIN);
        return Value.of(dimensions.snapshot(), dimensions.totals(), request);
    }

    private static ValueShown.Parts parts(ValueParts.Cut cut, Value.Ahead ahead, BackTest past, Outlay outlay) {
        List<Foreseen> toCome = PartTotals.of(ahead, cut.labels().size(), cut.part()).stream()
                .map(past::widened)
                .toList();
        return new ValueShown.Parts(cut.labels(), Lifetime.of(ahead.customers(), outlay, toCome, cut.part()));
    }

    private ValueShown nothing(Value value) {
        Outlay none = new Outlay(false, new long[0], new long[0], 0, 0, 0);
        return new ValueShown(this, value, Optional.empty(), BackTest.NONE, none, Map.of(), new int[STEPS], 0);
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
