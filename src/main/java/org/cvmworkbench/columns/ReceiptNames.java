package org.cvmworkbench.columns;

import java.util.HashSet;
import java.util.Set;
import org.cvmworkbench.model.ReceiptKey;

/// Whether rows of a receipts run are on one of some receipts.
final class ReceiptNames {
    private final int[] customers;
    private final int[] receipts;
    private final int[] days;
    private final Set<Long> wanted = new HashSet<>();

    ReceiptNames(Run run, Dictionaries dictionaries, Set<ReceiptKey> keys) {
        this.customers = run.codes("customer_id");
        this.receipts = run.codes("receipt_id");
        this.days = run.ints("time");
        Dictionary customerWords = dictionaries.get("customer");
        Dictionary receiptWords = dictionaries.get("receipt");
        for (ReceiptKey key : keys) {
            int customer = customerWords.codeOf(key.customer());
            int receipt = receiptWords.codeOf(key.receipt());
            if (customer >= 0 && receipt >= 0)
                wanted.add(receipt > 0 ? of(customer, receipt) : ofDay(customer, key.day()));
        }
    }

    boolean contains(int row) {
        int receipt = receipts.length == 0 ? 0 : receipts[row];
        return wanted.contains(receipt > 0 ? of(customers[row], receipt) : ofDay(customers[row], days[row]));
    }

    private static long of(int customer, int receipt) {
        return (long) customer << 32 | receipt;
    }

    /// Codes of receipts are above 0.
    private static long ofDay(int customer, int day) {
        return (long) customer << 32 | day | 0x80000000L;
    }
}
