package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/// A column in blocks of rows, as they came. Belongs to one thread at a time.
final class BlockColumn {
    private final Shape shape;
    private final List<Narrow> blocks;
    private final int[] codes;

    /// @param codes the code of each code in the blocks; empty where they stay as they are
    BlockColumn(Shape shape, List<Narrow> blocks, int[] codes) {
        this.shape = shape;
        this.blocks = new ArrayList<>(blocks);
        this.codes = codes;
    }

    String name() {
        return shape.name();
    }

    int rows() {
        int rows = 0;
        for (Narrow block : blocks) rows = Math.addExact(rows, block.rows());
        return rows;
    }

    boolean speaks() {
        return blocks.stream().anyMatch(shape.speaks());
    }

    /// All rows in the order they came.
    Column inOrder() {
        Column column = shape.ofRows(rows());
        ColumnRows.Array into = ColumnRows.of(column);
        int[] next = {0};
        each((values, rows) -> {
            into.copy(values, 0, next[0], rows);
            next[0] += rows;
        });
        return column;
    }

    /// All rows, each at its place.
    Column at(int[] places) {
        Column column = shape.ofRows(places.length);
        ColumnRows.Array into = ColumnRows.of(column);
        int[] next = {0};
        each((values, rows) -> {
            into.scatter(values, places, next[0], rows);
            next[0] += rows;
        });
        return column;
    }

    /// Hands on the blocks one after the other: numbers that hold until the next one, and how many there are.
    void each(ObjIntConsumer<long[]> consumer) {
        int most = blocks.stream().mapToInt(Narrow::rows).max().orElse(0);
        long[] values = new long[most];
        for (Narrow block : blocks) {
            block.unpack(values);
            if (codes.length > 0) for (int i = 0; i < block.rows(); i++) values[i] = codes[(int) values[i]];
            consumer.accept(values, block.rows());
        }
    }

    /// Lets go of the rows.
    void clear() {
        blocks.clear();
    }
}
