package org.cvmworkbench.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Imported;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.model.Progress;

/// A receipts file, found out and read into typed columns in memory: ours sorted by customer, the peer's as they come
/// and with its types told.
final class ReceiptImport {
    private ReceiptImport() {}

    static Question of(Path csv, Duck duck) {
        Work ours = () -> {
            Imported imported = Intake.read(ImportRequest.of(csv), Dictionaries.NONE, Progress.NONE);
            return () -> sums(imported.runs().getFirst());
        };
        Work peer = () -> {
            duck.importReceipts(csv);
            return duck::receiptSums;
        };
        return Question.beside("W1 receipts.csv to columns in memory", ours, peer)
                .limit("2.9");
    }

    private static List<Long> sums(Run run) {
        return List.of(
                (long) run.rows(),
                distinct(run.codes("receipt_id")),
                distinct(run.codes("customer_id")),
                Arrays.stream(run.longs("quantity")).sum(),
                Arrays.stream(run.longs("amount")).sum());
    }

    /// How many words are used; code 0 is none.
    private static long distinct(int[] codes) {
        BitSet seen = new BitSet();
        for (int code : codes) seen.set(code);
        seen.clear(0);
        return seen.cardinality();
    }
}
