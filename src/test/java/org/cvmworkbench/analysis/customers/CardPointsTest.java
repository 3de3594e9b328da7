package org.cvmworkbench.analysis.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.Points;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.BuiltWords;
import org.junit.jupiter.api.Test;

class CardPointsTest {
    private final DictionaryBuilder customers = new DictionaryBuilder(Dictionary.empty("customer"));
    private final DictionaryBuilder words = new DictionaryBuilder(Dictionary.empty("points.operation"));
    private final int boris = customers.add("boris");
    private final int anna = customers.add("anna");

    @Test
    void wordsTellWhatSignsDoNot() {
        Points points = ledger(
                new String[] {"accrual", "списание", "Сгорание по сроку", ""},
                new long[] {500, 200, 100, -50},
                new long[] {Column.NO_LONG, Column.NO_LONG, Column.NO_LONG, Column.NO_LONG});

        assertThat(CardPoints.of(points, anna)).contains(new CardPoints(500, 250, 100, 150, 13));
        assertThat(CardPoints.of(points, boris)).isEmpty();
    }

    @Test
    void aStatedBalanceHoldsFromThereOn() {
        Points points = ledger(new String[] {"earn", "earn", "spend"}, new long[] {500, 200, 300}, new long[] {
            Column.NO_LONG, 1_000, Column.NO_LONG
        });

        assertThat(CardPoints.of(points, anna).orElseThrow().balance()).isEqualTo(700);
    }

    /// Rows of one customer, a day apart, the last day first.
    private Points ledger(String[] operations, long[] amounts, long[] balances) {
        int rows = operations.length;
        int[] owner = new int[rows];
        int[] day = new int[rows];
        int[] operation = new int[rows];
        long[] amount = new long[rows];
        long[] balance = new long[rows];
        for (int row = 0; row < rows; row++) {
            int from = rows - 1 - row;
            owner[row] = anna;
            day[row] = 10 + from;
            operation[row] = words.add(operations[from]);
            amount[row] = amounts[from];
            balance[row] = balances[from];
        }
        Run run = new Run(
                Kind.POINTS,
                rows,
                List.of(
                        new Column.Codes("customer_id", "customer", owner),
                        new Column.Ints("time", day),
                        new Column.Codes("operation", "points.operation", operation),
                        new Column.Longs("points", amount),
                        new Column.Longs("balance", balance)));
        return Snapshot.of(1, BuiltWords.of(List.of(customers.build(), words.build())), List.of(run))
                .points();
    }
}
