package org.cvmworkbench.analysis.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// Groups of customers that began at different times, each customer followed from the own first visit. A cell
/// counts only those who had lived through its period on the as-of day, so that windows are equal in all
/// groups.
///
/// @param version of the snapshot it was made from
/// @param request whose `by` are the periods that age is counted in
/// @param rows the largest group first, by name where alike
public record GroupTable(long version, CohortRequest request, List<GroupRow> rows) {
    public GroupTable {
        rows = List.copyOf(rows);
    }

    /// O(receipts), on all processors.
    public static GroupTable of(Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CustomerLabels labels) {
        if (snapshot.asOf() == Column.NO_INT) return new GroupTable(snapshot.version(), request, List.of());
        GroupWindows windows = GroupWindows.of(snapshot, totals, request, labels);
        GroupCells cells = new GroupCells(windows);
        Parts.find(request.whom().size(), (from, to) -> {
                    GroupCells part = new GroupCells(windows);
                    for (int customer = from; customer < to; customer++) {
                        if (request.whom().contains(customer) && labels.has(customer)) part.follow(customer);
                    }
                    return part;
                })
                .forEach(cells::add);
        List<GroupRow> rows = new ArrayList<>(IntStream.range(0, labels.names().size())
                .mapToObj(group -> cells.row(group, labels.names().get(group)))
                .filter(row -> row.size() > 0)
                .toList());
        rows.sort(Comparator.comparingInt((GroupRow row) -> -row.size()).thenComparing(GroupRow::label));
        return new GroupTable(snapshot.version(), request, rows);
    }
}
