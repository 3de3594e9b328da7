package org.cvmworkbench.columns;

import java.util.function.Predicate;

/// A column that a run will have, once its rows are known.
///
/// @param empty the column without rows
/// @param speaks whether some of its rows make it worth to be kept
public record Shape(Column empty, Predicate<Narrow> speaks) {
    public static Shape codes(String name, String dictionary) {
        return new Shape(new Column.Codes(name, dictionary, new int[0]), rows -> true);
    }

    public static Shape ints(String name) {
        return new Shape(new Column.Ints(name, new int[0]), rows -> true);
    }

    public static Shape longs(String name) {
        return new Shape(new Column.Longs(name, new long[0]), rows -> true);
    }

    /// Left out where no row has a number that fits.
    public Shape where(Predicate<Narrow> others) {
        return new Shape(empty, others);
    }

    String name() {
        return empty.name();
    }

    Column ofRows(int rows) {
        return switch (empty) {
            case Column.Codes codes -> new Column.Codes(codes.name(), codes.dictionary(), new int[rows]);
            case Column.Ints ints -> new Column.Ints(ints.name(), new int[rows]);
            case Column.Longs longs -> new Column.Longs(longs.name(), new long[rows]);
        };
    }
}
