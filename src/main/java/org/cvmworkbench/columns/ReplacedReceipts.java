package org.cvmworkbench.columns;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// Leaves out what earlier imports brought of receipts that a later import brings again to stand in their place.
///
/// @param receipt what tells the receipts of a customer apart, by piece: see [ReceiptOrder#key(int, int)]
/// @param importId by piece
/// @param replacing the imports that replace
record ReplacedReceipts(int[] receipt, int[] importId, BitSet replacing) {

    /// Copies the pieces of one customer that stay. Expected O(pieces).
    ///
    /// @param at where in `kept` they go
    /// @return where the next customer's go
    int keep(int[] pieces, int from, int to, int[] kept, int at) {
        Map<Integer, Integer> last = last(pieces, from, to);
        int next = at;
        for (int i = from; i < to; i++) {
            Integer by = last.isEmpty() ? null : last.get(receipt[pieces[i]]);
            if (by == null || importId[pieces[i]] >= by) kept[next++] = pieces[i];
        }
        return next;
    }

    /// The last import that replaces a receipt.
    private Map<Integer, Integer> last(int[] pieces, int from, int to) {
        Map<Integer, Integer> last = new HashMap<>();
        for (int i = from; i < to; i++) {
            int id = importId[pieces[i]];
            if (replacing.get(id)) last.merge(receipt[pieces[i]], id, Math::max);
        }
        return last;
    }
}
