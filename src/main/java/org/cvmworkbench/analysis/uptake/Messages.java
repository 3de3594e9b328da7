package org.cvmworkbench.analysis.uptake;

import java.util.Arrays;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;

/// How many messages of past campaigns each customer was sent.
public final class Messages {
    private Messages() {}

    /// By customer, 127 at most. O(targets · log customers).
    ///
    /// @param after the day before the first, `until` the last one
    public static byte[] of(Snapshot snapshot, int after, int until) {
        byte[] messages = new byte[snapshot.customers().count()];
        for (Run run : snapshot.runs(Kind.TARGETS)) count(run, snapshot.customers(), after, until, messages);
        return messages;
    }

    private static void count(Run run, Customers customers, int after, int until, byte[] messages) {
        int[] keys = run.codes("customer_id");
        int[] sent = run.ints("sent");
        for (int row = 0; row < sent.length; row++) {
            if (sent[row] <= after || sent[row] > until) continue;
            int customer = Arrays.binarySearch(customers.codes(), keys[row]);
            if (customer >= 0 && messages[customer] < Byte.MAX_VALUE) messages[customer]++;
        }
    }
}
