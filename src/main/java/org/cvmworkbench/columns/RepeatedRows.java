package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.model.SetAside;

/// The rows of receipts runs whose lines repeat another of the base, wherever it came from.
record RepeatedRows(List<Run> runs, List<boolean[]> keeps, int lines, long amount) {
    /// O(lines).
    ///
    /// @param receipts of the pieces
    static RepeatedRows of(Pieces pieces, Receipts receipts, SnapshotAssembly assembly) {
        Lines lines = assembly.lines(pieces, receipts);
        List<boolean[]> keeps = new ArrayList<>();
        for (Run run : pieces.runs()) {
            boolean[] all = new boolean[run.rows()];
            Arrays.fill(all, true);
            keeps.add(all);
        }
        int[] firstLine = firstLines(pieces);
        long[] found = new long[2];
        new RepeatedLines(receipts, lines).forEach(line -> {
            int at = Arrays.binarySearch(firstLine, line);
            int piece = at < 0 ? -at - 2 : at;
            keeps.get(pieces.run()[piece])[pieces.from()[piece] + line - firstLine[piece]] = false;
            found[0]++;
            found[1] += lines.amount()[line];
        });
        return new RepeatedRows(pieces.runs(), keeps, Math.toIntExact(found[0]), found[1]);
    }

    private static int[] firstLines(Pieces pieces) {
        int[] first = new int[pieces.count()];
        int line = 0;
        for (int piece = 0; piece < first.length; piece++) {
            first[piece] = line;
            line += pieces.to()[piece] - pieces.from()[piece];
        }
        return first;
    }

    /// What is left of the runs.
    List<Run> kept() {
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) kept.add(runs.get(i).where(keeps.get(i)));
        return kept;
    }

    /// The counts with those of the first entry that asks for repetitions.
    List<LeftOut> counted(List<LeftOut> before) {
        List<LeftOut> counted = new ArrayList<>();
        boolean told = false;
        for (LeftOut one : before) {
            boolean mine = !told && one.entry().what() instanceof SetAside.Repeats;
            counted.add(mine ? new LeftOut(one.entry(), lines, amount, 0) : one);
            told |= mine;
        }
        return counted;
    }
}
