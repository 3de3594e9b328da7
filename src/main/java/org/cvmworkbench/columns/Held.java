package org.cvmworkbench.columns;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// An array with a value a row that is there, or is made when somebody first asks for it: what nobody sees is never
/// unpacked. Safe on any thread.
public final class Held<A> {
    private final int rows;
    private volatile @Nullable A values;
    private volatile @Nullable Packed packed;
    private @Nullable Supplier<A> source;

    private Held(int rows, @Nullable A values, @Nullable Packed packed, @Nullable Supplier<A> source) {
        this.rows = rows;
        this.values = values;
        this.packed = packed;
        this.source = source;
    }

    public static Held<int[]> of(int[] values) {
        return new Held<>(values.length, values, null, null);
    }

    public static Held<long[]> of(long[] values) {
        return new Held<>(values.length, values, null, null);
    }

    static <A> Held<A> later(int rows, Supplier<A> source) {
        return new Held<>(rows, null, null, source);
    }

    public static Held<int[]> ints(Packed packed) {
        return new Held<>(packed.rows(), null, packed, packed::ints);
    }

    public static Held<long[]> longs(Packed packed) {
        return new Held<>(packed.rows(), null, packed, packed::longs);
    }

    public int rows() {
        return rows;
    }

    /// The values; whoever asks does not change them.
    ///
    /// @throws IllegalArgumentException or IndexOutOfBoundsException when they were kept as bytes that mean nothing
    public A get() {
        A known = values;
        return known == null ? make() : known;
    }

    private synchronized A make() {
        A known = values;
        if (known != null) return known;
        A made = Objects.requireNonNull(source).get();
        values = made;
        source = null;
        packed = null;
        return made;
    }

    /// Its chunks, as long as nobody has asked for all values.
    @Nullable
    Packed packed() {
        return packed;
    }
}
