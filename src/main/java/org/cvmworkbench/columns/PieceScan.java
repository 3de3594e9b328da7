package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Finds the pieces of receipt runs, block by block on all processors, and puts them in the order of the snapshot.
/// Belongs to one thread.
final class PieceScan {
    /// As many rows as a chunk has, so that none is unpacked twice.
    private static final int BLOCK = ColumnCodec.ROWS;

    private record Block(int run, int from, int to) {}

    private final List<Run> runs;
    private final List<PieceStarts> parts;
    private final int[] begins;
    private final int[] run;
    private final int[] from;
    private final int[] to;
    private final BitSet replacing = new BitSet();
    private boolean interleaved;
    private boolean even = true;

    private PieceScan(List<Run> runs, List<Block> blocks, List<PieceStarts> parts) {
        this.runs = runs;
        this.parts = parts;
        this.begins = new int[parts.size()];
        int count = 0;
        for (int i = 0; i < parts.size(); i++) {
            PieceStarts part = parts.get(i);
            even &= part.even();
            boolean goesOn = i > 0 && blocks.get(i).from() > 0 && part.follows(parts.get(i - 1));
            if (goesOn) even &= part.isEvenWith(parts.get(i - 1));
            begins[i] = goesOn ? 1 : 0;
            count += part.row().length - begins[i];
        }
        this.run = new int[count];
        this.from = gathered(count, PieceStarts::row);
        this.to = new int[count];
        fillEnds(blocks);
        findOrder();
    }

    static PieceScan of(List<Run> runs) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            int rows = runs.get(i).rows();
            for (int at = 0; at < rows; at += BLOCK) blocks.add(new Block(i, at, Math.min(rows, at + BLOCK)));
        }
        PieceStarts[] parts = new PieceStarts[blocks.size()];
        Workers.each(parts.length, PieceStarts.Room::new, (i, room) -> {
            Block block = blocks.get(i);
            parts[i] = PieceStarts.of(runs.get(block.run()), block.from(), block.to(), room);
        });
        return new PieceScan(runs, blocks, List.of(parts));
    }

    private interface Part {
        int[] of(PieceStarts part);
    }

    private int[] gathered(int count, Part values) {
        int[] all = new int[count];
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            int[] some = values.of(parts.get(i));
            System.arraycopy(some, begins[i], all, next, some.length - begins[i]);
            next += some.length - begins[i];
        }
        return all;
    }

    private int[] gathered(Part values) {
        return gathered(from.length, values);
    }

    private void fillEnds(List<Block> blocks) {
        int next = 0;
        for (int i = 0; i < parts.size(); i++) {
            int count = parts.get(i).row().length - begins[i];
            Arrays.fill(run, next, next + count, blocks.get(i).run());
            next += count;
        }
        for (int i = 0; i < to.length; i++) {
            boolean last = i + 1 == to.length || run[i + 1] != run[i];
            to[i] = last ? runs.get(run[i]).rows() : from[i + 1];
        }
    }

    /// Where a run has imports before those of an earlier run, pieces do not come in the order of imports; what was
    /// made anonymous after its import lies where its customer was.
    private void findOrder() {
        int lastImport = 0;
        for (Run lines : runs) {
            int[] origins = lines.ints(Run.ORIGIN);
            int own = lines.origin().importId();
            lines.origin().replacing().forEach(replacing::set);
            interleaved |= Arrays.stream(origins).min().orElse(own) < lastImport;
            lastImport = Math.max(lastImport, Arrays.stream(origins).max().orElse(own));
        }
        int[] codes = customers();
        for (int i = 1; i < codes.length; i++) {
            interleaved |= run[i] == run[i - 1]
                    && codes[i] < codes[i - 1]
                    && runs.get(run[i]).has(Run.ORIGIN);
        }
    }

    /// The code of each piece's customer, 0 for nobody.
    int[] customers() {
        return gathered(PieceStarts::customer);
    }

    /// @param dense the dense number of each customer code
    /// @param customers how many there are
    Pieces inOrder(int[] dense, int customers) {
        int[] owner = customers();
        Arrays.parallelSetAll(owner, i -> owner[i] == 0 ? customers : dense[owner[i]]);
        int[] receipts = gathered(PieceStarts::receipt);
        int[] days = gathered(PieceStarts::day);
        int[] seconds = gathered(PieceStarts::second);
        boolean inOrder = runs.size() == 1 && !interleaved && replacing.isEmpty();
        Pieces asTheyCame =
                new Pieces(runs, run, from, to, owner, Pieces.continues(owner, receipts, days), days, seconds, even);
        ReceiptOrder order = new ReceiptOrder(receipts, days, seconds);
        if (inOrder) {
            int anonymous = anonymous(owner, customers);
            if (anonymous >= 0 && order.isInOrder(0, anonymous)) return asTheyCame.rotated(anonymous);
        }
        PieceGroups groups = PieceGroups.of(owner, customers, interleaved ? imports() : new int[0]);
        if (!replacing.isEmpty()) groups = groups.without(replaced(receipts, days));
        int[] pieces = groups.sorted(order, inOrder ? customers : 0);
        return asTheyCame.reordered(pieces, receipts);
    }

    /// How many pieces of nobody come first; -1 where the others do not come by customer.
    private static int anonymous(int[] owner, int customers) {
        int anonymous = 0;
        while (anonymous < owner.length && owner[anonymous] == customers) anonymous++;
        for (int i = anonymous; i < owner.length; i++) {
            if (owner[i] == customers || (i > anonymous && owner[i] < owner[i - 1])) return -1;
        }
        return anonymous;
    }

    private int[] imports() {
        return gathered(PieceStarts::importId);
    }

    private ReplacedReceipts replaced(int[] receipts, int[] days) {
        int[] keys = new int[receipts.length];
        for (int i = 0; i < keys.length; i++) keys[i] = ReceiptOrder.key(receipts[i], days[i]);
        return new ReplacedReceipts(keys, imports(), replacing);
    }
}
