package org.cvmworkbench.columns;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.cvmworkbench.model.Progress;

/// Puts the lines of a receipts run in [ReceiptOrder]: a counting sort by customer, and within those customers whose
/// lines came in another order a sort by receipt. Columns are moved one by one on all processors, so that beside the
/// sorted ones there is never more than the blocks that are still to be moved.
final class LineSorting {
    /// Customers that one processor looks through at a time.
    private static final int CUSTOMERS = 1 << 14;

    private final List<BlockColumn> columns;
    private final int[] starts;
    private final int[] places;

    LineSorting(List<BlockColumn> columns) {
        this.columns = columns;
        Optional<BlockColumn> customer = named("customer_id");
        int rows = columns.getFirst().rows();
        this.starts = customer.map(LineSorting::starts).orElse(new int[] {0, rows});
        this.places = new int[rows];
        place(customer);
    }

    private Optional<BlockColumn> named(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /// Where the lines of each customer code begin.
    private static int[] starts(BlockColumn customer) {
        int[][] counts = {new int[1 << 10]};
        int[] highest = {0};
        customer.each((codes, rows) -> {
            for (int i = 0; i < rows; i++) highest[0] = Math.max(highest[0], (int) codes[i]);
            if (highest[0] + 2 > counts[0].length) {
                counts[0] = java.util.Arrays.copyOf(counts[0], Math.max(highest[0] + 2, counts[0].length * 2));
            }
            for (int i = 0; i < rows; i++) counts[0][(int) codes[i] + 1]++;
        });
        int[] starts = java.util.Arrays.copyOf(counts[0], highest[0] + 2);
        for (int i = 1; i < starts.length; i++) starts[i] += starts[i - 1];
        return starts;
    }

    private void place(Optional<BlockColumn> customer) {
        if (customer.isEmpty()) {
            for (int line = 0; line < places.length; line++) places[line] = line;
            return;
        }
        int[] next = starts.clone();
        int[] line = {0};
        customer.get().each((codes, rows) -> {
            for (int i = 0; i < rows; i++) places[line[0]++] = next[(int) codes[i]]++;
        });
    }

    List<Column> sorted(Progress progress) {
        List<Optional<Column>> keys = IntStream.range(0, 3)
                .parallel()
                .mapToObj(
                        i -> named(List.of("receipt_id", "time", "time.second").get(i))
                                .map(column -> column.at(places)))
                .toList();
        boolean moved = sortReceipts(keys);
        return columns.parallelStream()
                .map(column -> {
                    progress.checkCancelled();
                    Optional<Column> done = moved
                            ? Optional.empty()
                            : keys.stream()
                                    .flatMap(Optional::stream)
                                    .filter(key -> key.name().equals(column.name()))
                                    .findFirst();
                    Column placed = done.orElseGet(() -> column.at(places));
                    column.clear();
                    return placed;
                })
                .toList();
    }

    /// @param keys receipt, day and second, by customer
    /// @return whether lines got another place
    private boolean sortReceipts(List<Optional<Column>> keys) {
        int[] receipt = ints(keys.get(0));
        ReceiptOrder order = new ReceiptOrder(
                receipt.length == 0 ? new int[places.length] : receipt, ints(keys.get(1)), ints(keys.get(2)));
        int parts = Math.ceilDiv(starts.length - 1, CUSTOMERS);
        boolean inOrder = IntStream.range(0, parts).parallel().allMatch(part -> isInOrder(order, part * CUSTOMERS));
        if (inOrder) return false;
        int[] lines = new int[places.length];
        IntStream.range(0, parts).parallel().forEach(part -> sort(order, lines, part * CUSTOMERS));
        int[] sorted = new int[places.length];
        for (int place = 0; place < sorted.length; place++) sorted[lines[place]] = place;
        for (int line = 0; line < places.length; line++) places[line] = sorted[places[line]];
        return true;
    }

    private boolean isInOrder(ReceiptOrder order, int first) {
        int last = Math.min(first + CUSTOMERS, starts.length - 1);
        for (int customer = first; customer < last; customer++) {
            if (!order.isInOrder(starts[customer], starts[customer + 1])) return false;
        }
        return true;
    }

    private void sort(ReceiptOrder order, int[] lines, int first) {
        int last = Math.min(first + CUSTOMERS, starts.length - 1);
        for (int line = starts[first]; line < starts[last]; line++) lines[line] = line;
        for (int customer = first; customer < last; customer++) {
            order.sort(lines, starts[customer], starts[customer + 1]);
        }
    }

    private static int[] ints(Optional<Column> column) {
        return switch (column.orElse(null)) {
            case Column.Codes codes -> codes.values();
            case Column.Ints ints -> ints.values();
            case null, default -> new int[0];
        };
    }
}
