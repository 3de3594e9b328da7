package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.ColumnCodec;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryCodec;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.Progress;

/// A copy of a base without one customer.
final class ErasedCopy extends BaseCopy {
    private static final int DATA = 7;
    private static final int WORDS = 5;
    private static final int FROZEN = 9;
    private static final int FROZEN_MEMBERS = 5;

    /// A dictionary with only the words that are used.
    private record Swept(Dictionary left, BitSet gone) {}

    private final CustomerTraces traces;
    private final Map<String, BitSet> used;
    private final Mentions mentions;
    private final Map<String, Swept> swept = new HashMap<>();

    /// @param used the codes that rows still use, by dictionary
    ErasedCopy(Sql from, Sql into, CustomerTraces traces, Map<String, BitSet> used, Mentions mentions) {
        super(from, into);
        this.traces = traces;
        this.used = used;
        this.mentions = mentions;
    }

    @Override
    void copy() throws SQLException {
        super.copy();
        for (ColumnPlace place : traces.rows().keySet()) {
            int[] go = traces.rowsOf(place.importId(), place.run());
            if (go.length > 0) insertWithout(go, place);
        }
    }

    private void insertWithout(int[] go, ColumnPlace place) throws SQLException {
        StoredRun whole = StoredRun.whole(from, place.importId(), place.run());
        int[] stay = IntStream.range(0, place.rows())
                .filter(row -> Arrays.binarySearch(go, row) < 0)
                .toArray();
        EncodedRun.of(whole.run().pick(stay), Progress.NONE).insert(into, place.importId(), place.run(), _ -> {});
    }

    @Override
    void copy(String table, Object[] cells) throws SQLException {
        switch (table) {
            case "import_run", "run_column" -> {
                if (!isCut(cells)) super.copy(table, cells);
            }
            case "chunk" -> {
                if (!isCut(cells)) super.copy(table, chunk(cells));
            }
            case "dictionary_chunk" -> super.copy(table, words(cells));
            case "segment_frozen" -> super.copy(table, text(frozen(cells)));
            case "import_file", "audit", "segment_version" -> super.copy(table, text(cells));
            default -> super.copy(table, cells);
        }
    }

    private boolean isCut(Object[] cells) {
        return traces.rowsOf((int) cells[0], (int) cells[1]).length > 0;
    }

    private Object[] text(Object[] cells) {
        return Arrays.stream(cells)
                .map(cell -> cell instanceof String text ? mentions.without(text) : cell)
                .toArray();
    }

    /// A chunk of receipts' customers with nobody in the place of the customer.
    private Object[] chunk(Object[] cells) throws SQLException {
        for (Map.Entry<ColumnPlace, int[]> trace : traces.rows().entrySet()) {
            ColumnPlace place = trace.getKey();
            boolean same = place.importId() == (int) cells[0]
                    && place.run() == (int) cells[1]
                    && place.position() == (int) cells[2];
            if (!same) continue;
            int first = (int) cells[3];
            int rows = (int) cells[4];
            int[] codes = new int[rows];
            Column.Codes column = new Column.Codes(place.name(), place.dictionary(), codes);
            ColumnPlace.decode((byte[]) cells[DATA], column, 0, rows);
            boolean any = false;
            for (int row : trace.getValue()) {
                if (row < first || row >= first + rows) continue;
                codes[row - first] = 0;
                any = true;
            }
            return any ? with(cells, ColumnCodec.encode(column, 0, rows), DATA) : cells;
        }
        return cells;
    }

    /// Whom a segment had, without the customer.
    private Object[] frozen(Object[] cells) {
        Set<String> keys = FrozenMembers.ofPacked((String) cells[0], (byte[]) cells[FROZEN])
                .keys();
        if (!keys.remove(traces.key())) return cells;
        byte[] packed = FrozenMembers.of((String) cells[0], keys).packed();
        Object[] changed = with(cells, packed, FROZEN);
        changed[FROZEN_MEMBERS] = keys.size();
        return changed;
    }

    private Object[] words(Object[] cells) throws SQLException {
        Swept words = swept((String) cells[0]);
        int first = (int) cells[1];
        int end = first + (int) cells[2];
        int next = words.gone().nextSetBit(first);
        if (next < 0 || next >= end) return cells;
        return with(cells, DictionaryCodec.encode(words.left(), first, end), WORDS);
    }

    private Swept swept(String name) throws SQLException {
        Swept known = swept.get(name);
        if (known != null) return known;
        Dictionary words = StoredWords.read(from, name);
        BitSet gone = new BitSet();
        gone.set(1, words.size());
        gone.andNot(used.getOrDefault(name, new BitSet()));
        Swept now = new Swept(gone.isEmpty() ? words : words.without(gone), gone);
        swept.put(name, now);
        return now;
    }

    /// The cells of a row with other bytes, which come last after their length and checksum.
    private static Object[] with(Object[] cells, byte[] data, int at) {
        Object[] changed = cells.clone();
        changed[at - 2] = data.length;
        changed[at - 1] = StoredBytes.checksum(data);
        changed[at] = data;
        return changed;
    }
}
