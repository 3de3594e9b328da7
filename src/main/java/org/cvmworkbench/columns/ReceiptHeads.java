package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.List;

/// Which row of the receipts runs stands for each receipt number: the first that has it. Belongs to one thread.
final class ReceiptHeads {
    private static final int NOBODY = -1;
    private static final int SEVERAL = -2;

    private final int[] run;
    private final int[] row;

    /// O(rows).
    ///
    /// @param numbers how many receipt numbers the dictionary has
    ReceiptHeads(List<Run> receipts, int numbers) {
        this.run = new int[numbers];
        this.row = new int[numbers];
        int[] customer = new int[numbers];
        Arrays.fill(run, NOBODY);
        for (int i = 0; i < receipts.size(); i++) {
            int[] codes = receipts.get(i).codes("receipt_id");
            int[] customers = receipts.get(i).codes("customer_id");
            for (int at = 0; at < codes.length; at++) {
                int number = codes[at];
                if (number == 0 || run[number] == SEVERAL) continue;
                if (run[number] == NOBODY) {
                    run[number] = i;
                    row[number] = at;
                    customer[number] = customers[at];
                } else if (customer[number] != customers[at]) {
                    run[number] = SEVERAL;
                }
            }
        }
    }

    /// Whether no receipts run has the number.
    boolean lacks(int number) {
        return number == 0 || run[number] == NOBODY;
    }

    /// Whether several customers have a receipt of that number.
    boolean ambiguous(int number) {
        return run[number] == SEVERAL;
    }

    /// Whether it is one receipt of one customer.
    boolean joins(int number) {
        return number > 0 && run[number] >= 0;
    }

    int run(int number) {
        return run[number];
    }

    int row(int number) {
        return row[number];
    }
}
