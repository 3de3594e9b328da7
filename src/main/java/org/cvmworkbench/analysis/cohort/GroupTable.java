package org.cvmworkbench.analysis.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.columns.Snapshot;

/// Groups of customers that began at different times, each customer followed from the own first visit. A cell
/// counts only those who had lived through its period on the as-of day, so that windows are equal in all
/// groups.
///
/// @param version of the snapshot it was made from
/// @param request whose `by` are the periods that age is counted in
/// @param rows the largest group first, by name where alike
public record GroupTable(long version, CohortRequest request, List<GroupRow> rows) implements FollowedTable {
    public GroupTable {
        rows = List.copyOf(rows);
    }

    /// O(receipts), on all processors.
    public static GroupTable of(Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CustomerLabels labels) {
        return of(snapshot, totals, request, labels, CohortMoney.of(snapshot, totals, request.measure()));
    }

    /// @param money of the request's measure
    public static GroupTable of(
            Snapshot snapshot, ReceiptTotals totals, CohortRequest request, CustomerLabels labels, CohortMoney money) {
        if (snapshot.asOf() == Column.NO_INT) return new GroupTable(snapshot.version(), request, List.of());
        GroupWindows windows = GroupWindows.of(snapshot, totals, request, money);
        return new GroupTable(snapshot.version(), request, sorted(rows(windows, labels)));
    }

    /// Segments, each with all its customers, however many others have them, too. O(segments · receipts).
    ///
    /// @param money of the request's measure
    public static GroupTable of(
            Snapshot snapshot,
            ReceiptTotals totals,
            CohortRequest request,
            SortedMap<String, CustomerSet> segments,
            CohortMoney money) {
        if (snapshot.asOf() == Column.NO_INT) return new GroupTable(snapshot.version(), request, List.of());
        GroupWindows windows = GroupWindows.of(snapshot, totals, request, money);
        List<GroupRow> rows = new ArrayList<>();
        segments.forEach((name, members) -> rows.addAll(
                rows(windows, CustomerLabels.ofSegments(new TreeMap<>(Map.of(name, members)), members.size()))));
        return new GroupTable(snapshot.version(), request, sorted(rows));
    }

    private static List<GroupRow> rows(GroupWindows windows, CustomerLabels labels) {
        CustomerSet whom = windows.request().whom();
        int groups = labels.names().size();
        GroupCells cells = new GroupCells(windows, groups);
        Parts.find(whom.size(), (from, to) -> {
                    GroupCells part = new GroupCells(windows, groups);
                    for (int customer = from; customer < to; customer++) {
                        int code = labels.code()[customer];
                        if (code != 0 && whom.contains(customer)) part.follow(customer, code - 1);
                    }
                    return part;
                })
                .forEach(cells::add);
        return IntStream.range(0, groups)
                .mapToObj(group -> cells.row(group, labels.names().get(group)))
                .filter(row -> row.size() > 0)
                .toList();
    }

    private static List<GroupRow> sorted(List<GroupRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt((GroupRow row) -> -row.size()).thenComparing(GroupRow::label))
                .toList();
    }
}
