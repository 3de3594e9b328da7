package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Who or what is in the base, and what files say of each: customers or products, by the code of their key. Where two
/// runs say something of the same one, the later holds, unless it is empty. Belongs to one thread.
final class Entities {
    private final List<Run> runs;
    private final List<RunSlice> slices;
    private final String key;
    private final boolean[] present;

    Entities(Dictionary keys, List<Run> runs, String key) {
        this.runs = runs;
        this.slices = RunSlice.inOrder(runs);
        this.key = key;
        this.present = new boolean[keys.size()];
        for (Run run : runs) mark(run.codes(key));
    }

    int size() {
        return present.length;
    }

    /// Counts in those that others name.
    void mark(int[] codes) {
        for (int code : codes) present[code] = true;
        if (present.length > 0) present[0] = false;
    }

    /// By code, whether anybody has named it so far.
    boolean[] filed() {
        return present.clone();
    }

    /// The codes of all that are there, ascending.
    int[] present() {
        IntBuilder codes = new IntBuilder();
        for (int code = 1; code < present.length; code++) if (present[code]) codes.add(code);
        return codes.toArray();
    }

    /// Whether a file of their own has each of them; empty where there is none. What receipts say of them on the way
    /// comes with an import of receipts.
    ///
    /// @param receipts the ids of imports that brought receipts
    boolean[] listed(Set<Integer> receipts) {
        boolean[] listed = new boolean[present.length];
        boolean any = false;
        for (Run run : runs) {
            int[] origins = run.ints(Run.ORIGIN);
            int[] codes = run.codes(key);
            for (int row = 0; row < codes.length; row++) {
                int origin = origins.length == 0 ? run.origin().importId() : origins[row];
                if (codes[row] == 0 || receipts.contains(origin)) continue;
                listed[codes[row]] = true;
                any = true;
            }
        }
        return any ? listed : new boolean[0];
    }

    /// Every column of words, by code.
    Map<String, Coded> attributes(Dictionaries dictionaries) {
        int[] all = new int[present.length];
        Arrays.setAll(all, code -> code);
        return attributes(dictionaries, all);
    }

    /// Every column of words, a value for each of `codes`.
    Map<String, Coded> attributes(Dictionaries dictionaries, int[] codes) {
        Map<String, Coded> attributes = new TreeMap<>();
        for (Run run : runs) {
            for (Column column : run.columns()) {
                if (!(column instanceof Column.Codes words) || words.name().equals(key)) continue;
                attributes.computeIfAbsent(
                        words.name(),
                        name -> new Coded(
                                dictionaries.get(words.dictionary()),
                                Held.later(codes.length, () -> pick(latest(name), codes))));
            }
        }
        return attributes;
    }

    /// A column of decimals by code, [Column#NO_LONG] where unknown; empty where no run has it.
    long[] longs(String name) {
        if (runs.stream().noneMatch(run -> run.has(name))) return new long[0];
        long[] latest = new long[present.length];
        Arrays.fill(latest, Column.NO_LONG);
        for (RunSlice slice : slices) {
            long[] values = slice.run().longs(name);
            int[] keys = slice.run().codes(key);
            if (values.length == 0) continue;
            for (int row = slice.from(); row < slice.to(); row++) {
                if (values[row] != Column.NO_LONG) latest[keys[row]] = values[row];
            }
        }
        return latest;
    }

    /// A column of whole numbers by code, [Column#NO_INT] where unknown; empty where no run has it.
    int[] ints(String name) {
        if (runs.stream().noneMatch(run -> run.has(name))) return new int[0];
        int[] latest = new int[present.length];
        Arrays.fill(latest, Column.NO_INT);
        for (Run run : runs) {
            int[] values = run.ints(name);
            int[] keys = run.codes(key);
            for (int row = 0; row < values.length; row++) {
                if (values[row] != Column.NO_INT) latest[keys[row]] = values[row];
            }
        }
        return latest;
    }

    /// A consent that a later file leaves empty is not there any more: silence is no consent.
    private int[] latest(String name) {
        int[] latest = new int[present.length];
        boolean silent = name.startsWith("consent_");
        for (RunSlice slice : slices) {
            int[] values = slice.run().codes(name);
            int[] keys = slice.run().codes(key);
            if (values.length == 0) continue;
            for (int row = slice.from(); row < slice.to(); row++) {
                if (values[row] != 0 || silent) latest[keys[row]] = values[row];
            }
        }
        return latest;
    }

    private static int[] pick(int[] values, int[] codes) {
        int[] picked = new int[codes.length];
        for (int i = 0; i < codes.length; i++) picked[i] = values[codes[i]];
        return picked;
    }
}
