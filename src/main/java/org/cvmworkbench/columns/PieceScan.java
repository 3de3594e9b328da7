package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// Finds the pieces of receipt runs, block by block on all processors, and puts them in the order of the snapshot.
/// Belongs to one thread.
final class PieceScan {
    /// As many rows as a chunk has, so that none is unpacked twice.
    private static final int BLOCK = ColumnCodec.ROWS;

    private record Block(int run, int from, int to) {}

    private final List<Run> runs;
    private final List<PieceCircle.Part> parts = new ArrayList<>();
    private final BitSet replacing = new BitSet();
    private boolean interleaved;
    private boolean even = true;

    private PieceScan(List<Run> runs, List<Block> blocks, List<PieceStarts> starts) {
        this.runs = runs;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            PieceStarts part = starts.get(i);
            even &= part.even();
            boolean goesOn = block.from() > 0 && part.follows(starts.get(i - 1));
            if (goesOn) even &= part.isEvenWith(starts.get(i - 1));
            int rows = runs.get(block.run()).rows();
            parts.add(new PieceCircle.Part(block.run(), rows, part, goesOn ? 1 : 0));
        }
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
        interleaved |= runs.stream().anyMatch(lines -> lines.has(Run.ORIGIN)) && goesBack();
    }

    /// Whether a customer comes before one with a lower code in a run of several imports.
    private boolean goesBack() {
        PieceCircle all = PieceCircle.of(parts, 0);
        int[] run = all.runs();
        int[] codes = all.gathered(PieceStarts::customer);
        boolean back = false;
        for (int i = 1; i < codes.length; i++) {
            back |= run[i] == run[i - 1]
                    && codes[i] < codes[i - 1]
                    && runs.get(run[i]).has(Run.ORIGIN);
        }
        return back;
    }

    /// Hands on the code of each piece's customer, 0 for nobody, part by part.
    void eachCustomers(Consumer<int[]> consumer) {
        for (PieceCircle.Part part : parts) consumer.accept(part.starts().customer());
    }

    /// @param dense the dense number of each customer code
    /// @param customers how many there are
    Pieces inOrder(int[] dense, int customers) {
        boolean inOrder = runs.size() == 1 && !interleaved && replacing.isEmpty();
        if (inOrder) {
            Pieces pieces = pieces(PieceCircle.of(parts, anonymous()), dense, customers);
            if (pieces.areInOrder(customers)) return pieces;
        }
        Pieces asTheyCame = pieces(PieceCircle.of(parts, 0), dense, customers);
        PieceGroups groups = PieceGroups.of(asTheyCame.customer(), customers, interleaved ? imports() : new int[0]);
        if (!replacing.isEmpty()) groups = groups.without(replaced(asTheyCame));
        return asTheyCame.reordered(groups.sorted(asTheyCame.order(), inOrder ? customers : 0));
    }

    private Pieces pieces(PieceCircle circle, int[] dense, int customers) {
        int[] owner = circle.gathered(PieceStarts::customer);
        Parts.each(owner.length, (from, to) -> {
            for (int i = from; i < to; i++) owner[i] = owner[i] == 0 ? customers : dense[owner[i]];
        });
        int[] receipts = circle.gathered(PieceStarts::receipt);
        int[] days = circle.gathered(PieceStarts::day);
        return new Pieces(
                runs,
                circle.runs(),
                circle.gathered(PieceStarts::row),
                circle.ends(),
                owner,
                receipts,
                Pieces.continues(owner, receipts, days),
                days,
                circle.gathered(PieceStarts::second),
                even);
    }

    /// How many pieces of nobody come first.
    private int anonymous() {
        int anonymous = 0;
        for (PieceCircle.Part part : parts) {
            int[] codes = part.starts().customer();
            for (int i = part.begin(); i < codes.length; i++, anonymous++) if (codes[i] != 0) return anonymous;
        }
        return anonymous;
    }

    private int[] imports() {
        PieceCircle all = PieceCircle.of(parts, 0);
        int[] ids = new int[all.count()];
        int at = 0;
        for (PieceCircle.Part part : parts) {
            int[] own = part.starts().importId();
            int end = at + part.count();
            if (own.length > 0) System.arraycopy(own, part.begin(), ids, at, part.count());
            else Arrays.fill(ids, at, end, runs.get(part.run()).origin().importId());
            at = end;
        }
        return ids;
    }

    private ReplacedReceipts replaced(Pieces pieces) {
        int[] keys = new int[pieces.count()];
        for (int i = 0; i < keys.length; i++) keys[i] = ReceiptOrder.key(pieces.receipt()[i], pieces.day()[i]);
        return new ReplacedReceipts(keys, imports(), replacing);
    }
}
