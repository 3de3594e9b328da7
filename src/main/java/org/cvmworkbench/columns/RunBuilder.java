package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.jspecify.annotations.Nullable;

/// A run that grows from blocks of rows. Blocks may be put on any thread and in any order; the rest belongs to one
/// thread.
public final class RunBuilder {
    private final Kind kind;
    private final List<Shape> shapes;
    private final List<@Nullable List<Narrow>> blocks = new ArrayList<>();

    public RunBuilder(Kind kind, List<Shape> shapes) {
        this.kind = kind;
        this.shapes = List.copyOf(shapes);
    }

    /// @param number of the block, from 0
    /// @param columns as the shapes are
    public synchronized void put(int number, List<Narrow> columns) {
        while (blocks.size() <= number) blocks.add(null);
        blocks.set(number, columns);
    }

    /// The run, receipts in their order; works on all processors, and lets go of the blocks.
    ///
    /// @param codes by dictionary, the code of each code that the blocks have; those that stay as they are left out
    public synchronized Run build(Map<String, int[]> codes, Progress progress) {
        List<BlockColumn> columns = columns(codes);
        int rows = columns.isEmpty() ? 0 : columns.getFirst().rows();
        List<BlockColumn> kept = columns.stream().filter(BlockColumn::speaks).toList();
        blocks.clear();
        if (kind == Kind.RECEIPTS) return new Run(kind, rows, new LineSorting(kept).sorted(progress));
        progress.checkCancelled();
        List<Column> built = kept.parallelStream().map(BlockColumn::inOrder).toList();
        return new Run(kind, rows, built);
    }

    private List<BlockColumn> columns(Map<String, int[]> codes) {
        return IntStream.range(0, shapes.size())
                .mapToObj(position -> {
                    Shape shape = shapes.get(position);
                    int[] own = shape.empty() instanceof Column.Codes column
                            ? codes.getOrDefault(column.dictionary(), new int[0])
                            : new int[0];
                    List<Narrow> rows = new ArrayList<>();
                    for (List<Narrow> block : blocks) if (block != null) rows.add(block.get(position));
                    return new BlockColumn(shape, rows, own);
                })
                .toList();
    }
}
