package org.cvmworkbench.columns;

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

    void add(int number, Run lines, int[] dense, int customers) {
        int[] customerCodes = lines.codes("customer_id");
        int[] receiptCodes = lines.codes("receipt_id");
        int[] days = lines.ints("time");
        int[] seconds = lines.ints("time.second");
        int start = 0;
        for (int line = 1; line <= lines.rows(); line++) {
            if (line < lines.rows()
                    && customerCodes[line] == customerCodes[start]
                    && sameReceipt(receiptCodes, days, line, start)) continue;
            run.add(number);
            from.add(start);
            to.add(line);
            customer.add(customerCodes[start] == 0 ? customers : dense[customerCodes[start]]);
            receipt.add(receiptCodes.length == 0 ? 0 : receiptCodes[start]);
            day.add(days[start]);
            second.add(seconds.length == 0 ? 0 : seconds[start]);
            start = line;
        }
    }

    private static boolean sameReceipt(int[] receipts, int[] days, int line, int start) {
        int code = receipts.length == 0 ? 0 : receipts[line];
        int before = receipts.length == 0 ? 0 : receipts[start];
        return code == before && (code > 0 || days[line] == days[start]);
    }

    Pieces inOrder(List<Run> runs, int customers) {
        int[] owner = customer.toArray();
        int[] starts = new int[customers + 2];
        for (int one : owner) starts[one + 1]++;
        for (int i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
        int[] pieces = new int[owner.length];
        int[] next = starts.clone();
        for (int piece = 0; piece < owner.length; piece++) pieces[next[owner[piece]]++] = piece;
        int[] receipts = receipt.toArray();
        int[] days = day.toArray();
        if (runs.size() > 1) {
            ReceiptOrder order = new ReceiptOrder(receipts, days, second.toArray());
            for (int i = 0; i + 1 < starts.length; i++) order.sort(pieces, starts[i], starts[i + 1]);
        }
        return new Pieces(
                runs,
                pick(run, pieces),
                pick(from, pieces),
                pick(to, pieces),
                pick(customer, pieces),
                continues(pieces, owner, receipts, days));
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
