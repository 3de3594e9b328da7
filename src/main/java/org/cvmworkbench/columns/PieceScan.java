package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Finds the pieces of receipt runs and puts them in the order of the snapshot. Belongs to one thread.
final class PieceScan {
    private final IntBuilder run = new IntBuilder();
    private final IntBuilder from = new IntBuilder();
    private final IntBuilder to = new IntBuilder();
    private final IntBuilder customer = new IntBuilder();
    private final IntBuilder receipt = new IntBuilder();
    private final IntBuilder day = new IntBuilder();
    private final IntBuilder second = new IntBuilder();
    private final IntBuilder importId = new IntBuilder();
    private final BitSet replacing = new BitSet();
    private boolean interleaved;
    private int lastImport;

    void add(int number, Run lines, int[] dense, int customers) {
        int[] customerCodes = lines.codes("customer_id");
        int[] receiptCodes = lines.codes("receipt_id");
        int[] days = lines.ints("time");
        int[] seconds = lines.ints("time.second");
        int[] origins = lines.ints(Run.ORIGIN);
        addImports(lines, origins);
        int start = 0;
        for (int line = 1; line <= lines.rows(); line++) {
            if (line < lines.rows()
                    && customerCodes[line] == customerCodes[start]
                    && (origins.length == 0 || origins[line] == origins[start])
                    && sameReceipt(receiptCodes, days, line, start)) continue;
            run.add(number);
            from.add(start);
            to.add(line);
            customer.add(customerCodes[start] == 0 ? customers : dense[customerCodes[start]]);
            receipt.add(receiptCodes.length == 0 ? 0 : receiptCodes[start]);
            day.add(days[start]);
            second.add(seconds.length == 0 ? 0 : seconds[start]);
            importId.add(origins.length == 0 ? lines.origin().importId() : origins[start]);
            // what was made anonymous after its import lies where its customer was
            interleaved |= origins.length > 0 && line < lines.rows() && customerCodes[line] < customerCodes[start];
            start = line;
        }
    }

    /// Where a run has imports before those of an earlier run, pieces do not come in the order of imports.
    private void addImports(Run lines, int[] origins) {
        lines.origin().replacing().forEach(replacing::set);
        int own = lines.origin().importId();
        interleaved |= Arrays.stream(origins).min().orElse(own) < lastImport;
        lastImport = Math.max(lastImport, Arrays.stream(origins).max().orElse(own));
    }

    private static boolean sameReceipt(int[] receipts, int[] days, int line, int start) {
        int code = receipts.length == 0 ? 0 : receipts[line];
        int before = receipts.length == 0 ? 0 : receipts[start];
        return code == before && (code > 0 || days[line] == days[start]);
    }

    Pieces inOrder(List<Run> runs, int customers) {
        int[] owner = customer.toArray();
        int[] receipts = receipt.toArray();
        int[] days = day.toArray();
        PieceGroups groups = PieceGroups.of(owner, customers, interleaved ? importId.toArray() : new int[0]);
        if (!replacing.isEmpty()) groups = groups.without(replaced(receipts, days));
        boolean inOrder = runs.size() == 1 && !interleaved && replacing.isEmpty();
        int firstUnsorted = inOrder ? customers : 0;
        ReceiptOrder order = new ReceiptOrder(receipts, days, second.toArray());
        int[] pieces = groups.sorted(order, firstUnsorted);
        return new Pieces(
                runs,
                pick(run, pieces),
                pick(from, pieces),
                pick(to, pieces),
                pick(customer, pieces),
                continues(pieces, owner, receipts, days));
    }

    private ReplacedReceipts replaced(int[] receipts, int[] days) {
        int[] keys = new int[receipts.length];
        for (int i = 0; i < keys.length; i++) keys[i] = ReceiptOrder.key(receipts[i], days[i]);
        return new ReplacedReceipts(keys, importId.toArray(), replacing);
    }

    private static boolean[] continues(int[] pieces, int[] owner, int[] receipts, int[] days) {
        boolean[] continues = new boolean[pieces.length];
        for (int i = 1; i < pieces.length; i++) {
            continues[i] = owner[pieces[i]] == owner[pieces[i - 1]]
                    && receipts[pieces[i]] == receipts[pieces[i - 1]]
                    && (receipts[pieces[i]] > 0 || days[pieces[i]] == days[pieces[i - 1]]);
        }
        return continues;
    }

    private static int[] pick(IntBuilder values, int[] pieces) {
        int[] picked = new int[pieces.length];
        for (int i = 0; i < pieces.length; i++) picked[i] = values.get(pieces[i]);
        return picked;
    }
}
