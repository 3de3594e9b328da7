package org.cvmworkbench.analysis.examples;

import java.util.Locale;
import java.util.OptionalDouble;
import org.cvmworkbench.model.Text;

/// One figure of a worked example of the trade: as it was printed, as the same words compute, and what of it is caused
/// by the offer.
///
/// @param id       A1 to A15; an example may have several figures
/// @param figure   which of them, the last part of its label's key
/// @param printed  nothing where the source leaves it out
/// @param incremental nothing where the question does not arise
public record WorkedExample(
        String id,
        String figure,
        ExampleUnit unit,
        OptionalDouble printed,
        double computed,
        OptionalDouble incremental) {
    static WorkedExample derived(String id, String figure, ExampleUnit unit, double computed) {
        return new WorkedExample(id, figure, unit, OptionalDouble.empty(), computed, OptionalDouble.empty());
    }

    WorkedExample printedAs(double value) {
        return new WorkedExample(id, figure, unit, OptionalDouble.of(value), computed, incremental);
    }

    WorkedExample causing(double value) {
        return new WorkedExample(id, figure, unit, printed, computed, OptionalDouble.of(value));
    }

    /// What the figure is.
    public Text label() {
        return Text.of("example." + id.toLowerCase(Locale.ROOT) + "." + figure);
    }

    /// What the example teaches; the same for all its figures.
    public Text note() {
        return Text.of("example." + id.toLowerCase(Locale.ROOT) + ".note");
    }
}
