package org.cvmworkbench.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.analysis.value.CustomerValues;
import org.cvmworkbench.analysis.value.Horizon;
import org.cvmworkbench.analysis.value.ModelName;
import org.cvmworkbench.analysis.value.ModelUnit;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.analysis.value.ValueMeasure;
import org.cvmworkbench.analysis.value.ValueRequest;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;

/// The MBG/NBD and the Gamma-Gamma of all customers, from their receipts to what each will bring.
final class RepeatBuying {
    private RepeatBuying() {}

    /// Both laws fitted, and the totals with their intervals.
    static Question fit(Snapshot snapshot) {
        ReceiptTotals totals = ReceiptTotals.of(snapshot);
        return Question.alone("W7 MBG/NBD and Gamma-Gamma, totals", () -> {
                    Value value = value(snapshot, totals);
                    return () -> List.of(value.people(), value.visits());
                })
                .target("2,000 ms");
    }

    /// Every customer with his intervals, from the fitted laws.
    static Question customers(Snapshot snapshot) {
        Value value = value(snapshot, ReceiptTotals.of(snapshot));
        CustomerValues values = value.ahead().orElseThrow().customers();
        return Question.alone("W7 every customer with intervals", () -> {
                    double sum = IntStream.range(0, values.customers())
                            .parallel()
                            .filter(values::knows)
                            .mapToDouble(customer -> values.of(customer).value().p90())
                            .sum();
                    return () -> List.of(Double.isNaN(sum) ? 0L : 1L);
                })
                .target("2,000 ms");
    }

    private static Value value(Snapshot snapshot, ReceiptTotals totals) {
        CustomerSet all = CustomerSet.all(snapshot.customers().count());
        Horizon year = new Horizon(ModelUnit.WEEK, 52, 0.1);
        ValueRequest request = new ValueRequest(ModelName.MBG_NBD, all, snapshot.asOf(), year, ValueMeasure.REVENUE);
        return Value.of(snapshot, totals, request);
    }
}
