package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Lines of the snapshot that lie together in a run: a base of one import has one or two of them, many increments make
/// them as short as receipts.
///
/// @param runs the receipt runs
/// @param run of each stretch, in the order of the snapshot
/// @param from its first line there
/// @param at where it begins in the snapshot; the last entry is the count of lines
record Stretches(List<Run> runs, int[] run, int[] from, int[] at) {
    /// With more of them, columns are unpacked as a whole before their lines are gathered.
    private static final int FEW = 64;

    /// @param run of each piece; so `from` and `to`
    static Stretches of(List<Run> runs, int[] run, int[] from, int[] to) {
        IntBuilder begins = new IntBuilder();
        for (int i = 0; i < run.length; i++) {
            if (i == 0 || run[i] != run[i - 1] || from[i] != to[i - 1]) begins.add(i);
        }
        int[] first = begins.toArray();
        int[] runOf = new int[first.length];
        int[] fromOf = new int[first.length];
        int[] at = new int[first.length + 1];
        for (int i = 0; i < first.length; i++) {
            int last = (i + 1 < first.length ? first[i + 1] : run.length) - 1;
            runOf[i] = run[first[i]];
            fromOf[i] = from[first[i]];
            at[i + 1] = at[i] + to[last] - fromOf[i];
        }
        return new Stretches(runs, runOf, fromOf, at);
    }

    int lines() {
        return at[run.length];
    }

    boolean areFew() {
        return run.length <= FEW;
    }

    /// The codes of all lines; an empty array where no run has the column.
    int[] codes(String column) {
        if (lack(column)) return new int[0];
        int[] values = new int[lines()];
        for (int i = 0; i < run.length; i++) {
            Optional<Held<int[]>> held = runs.get(run[i]).held(column);
            if (held.isPresent()) copy(i, held.get(), values);
        }
        return values;
    }

    /// The codes of all lines, 0 where a run lacks the column, as [#longs] has its values.
    Held<int[]> codesLater(String column) {
        if (lack(column)) return Held.of(new int[lines()]);
        if (!areFew()) return Held.of(codes(column));
        Stretches receipts = only(column);
        return Held.later(lines(), () -> receipts.codes(column));
    }

    private void copy(int stretch, Held<int[]> held, int[] into) {
        Packed packed = areFew() ? held.packed() : null;
        int rows = at[stretch + 1] - at[stretch];
        if (packed == null) System.arraycopy(held.get(), from[stretch], into, at[stretch], rows);
        else packed.copy(from[stretch], rows, into, at[stretch]);
    }

    /// The decimals of all lines as ints, which they fit; `missing` where a run lacks the column.
    int[] narrow(String column, int missing) {
        int[] values = new int[lines()];
        for (int i = 0; i < run.length; i++) {
            Optional<Held<long[]>> held = runs.get(run[i]).heldLongs(column);
            if (held.isPresent()) narrow(i, held.get(), values);
            else Arrays.fill(values, at[i], at[i + 1], missing);
        }
        return values;
    }

    private void narrow(int stretch, Held<long[]> held, int[] into) {
        Packed packed = areFew() ? held.packed() : null;
        int rows = at[stretch + 1] - at[stretch];
        if (packed != null) {
            packed.copy(from[stretch], rows, into, at[stretch]);
        } else {
            long[] values = held.get();
            for (int i = 0; i < rows; i++) into[at[stretch] + i] = fitting(values[from[stretch] + i]);
        }
        Parts.each(rows, (first, end) -> {
            for (int i = first; i < end; i++) fitting(into[at[stretch] + i]);
        });
    }

    /// @throws IllegalArgumentException where there is no value, or one beyond ints
    private static int fitting(long value) {
        int fits = (int) value;
        if (fits != value || fits == Column.NO_INT) throw new IllegalArgumentException("a line without a value");
        return fits;
    }

    /// The decimals of all lines, `missing` where a run lacks the column; none where all do. They stay packed until
    /// somebody asks where that takes no more than these stretches.
    Held<long[]> longs(String column, long missing) {
        if (lack(column)) return Held.of(new long[0]);
        if (!areFew()) return Held.of(gathered(column, missing));
        Stretches receipts = only(column);
        return Held.later(lines(), () -> receipts.gathered(column, missing));
    }

    /// The same of runs that have only this column, so that the others can be forgotten.
    private Stretches only(String column) {
        return new Stretches(runs.stream().map(one -> one.only(column)).toList(), run, from, at);
    }

    private long[] gathered(String column, long missing) {
        long[] values = new long[lines()];
        for (int i = 0; i < run.length; i++) {
            Optional<Held<long[]>> held = runs.get(run[i]).heldLongs(column);
            if (held.isPresent()) copy(i, held.get(), values);
            else Arrays.fill(values, at[i], at[i + 1], missing);
        }
        return values;
    }

    private void copy(int stretch, Held<long[]> held, long[] into) {
        Packed packed = areFew() ? held.packed() : null;
        int rows = at[stretch + 1] - at[stretch];
        if (packed == null) System.arraycopy(held.get(), from[stretch], into, at[stretch], rows);
        else packed.copy(from[stretch], rows, into, at[stretch]);
    }

    private boolean lack(String column) {
        return runs.stream().noneMatch(one -> one.has(column));
    }
}
