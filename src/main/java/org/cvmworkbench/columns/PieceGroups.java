package org.cvmworkbench.columns;

import java.util.Arrays;

/// Pieces of receipts, those of a customer together.
///
/// @param pieces their numbers
/// @param starts where the pieces of each customer begin; the anonymous are last, and the last entry is the count
record PieceGroups(int[] pieces, int[] starts) {

    /// @param owner the customer of each piece
    /// @param customers the number that stands for nobody
    /// @param importId of each piece where the pieces of a customer are to come in this order; empty where they do
    static PieceGroups of(int[] owner, int customers, int[] importId) {
        int[] starts = starts(owner, customers);
        int[] pieces = new int[owner.length];
        int[] next = starts.clone();
        if (importId.length == 0) {
            for (int piece = 0; piece < owner.length; piece++) pieces[next[owner[piece]]++] = piece;
        } else {
            for (int piece : byImport(importId)) pieces[next[owner[piece]]++] = piece;
        }
        return new PieceGroups(pieces, starts);
    }

    private static int[] byImport(int[] importId) {
        int[] next = starts(importId, Arrays.stream(importId).max().orElse(0));
        int[] sorted = new int[importId.length];
        for (int piece = 0; piece < sorted.length; piece++) sorted[next[importId[piece]]++] = piece;
        return sorted;
    }

    /// Where the items of each key begin.
    private static int[] starts(int[] keys, int highest) {
        int[] starts = new int[highest + 2];
        for (int key : keys) starts[key + 1]++;
        for (int i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    PieceGroups without(ReplacedReceipts replaced) {
        int[] kept = new int[pieces.length];
        int[] begins = new int[starts.length];
        for (int i = 0; i + 1 < starts.length; i++) {
            begins[i + 1] = replaced.keep(pieces, starts[i], starts[i + 1], kept, begins[i]);
        }
        return new PieceGroups(Arrays.copyOf(kept, begins[begins.length - 1]), begins);
    }

    /// All pieces, put in order from a customer on; those before are in order already.
    int[] sorted(ReceiptOrder order, int firstUnsorted) {
        for (int i = firstUnsorted; i + 1 < starts.length; i++) order.sort(pieces, starts[i], starts[i + 1]);
        return pieces;
    }
}
