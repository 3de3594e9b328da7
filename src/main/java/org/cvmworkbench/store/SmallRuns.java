package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.model.Kind;

/// Which runs are worth being merged: of those alike, the smallest, as many as together outweigh the largest of them.
/// So a row is written again only when its run doubles, and n imports leave about log n runs: the logarithmic method
/// (Bentley, Saxe: Decomposable searching problems, 1980).
final class SmallRuns {
    static final int MOST = 8;
    /// Those that a snapshot reads in the order of imports whatever run they are in.
    private static final Set<Kind> KINDS = EnumSet.of(Kind.RECEIPTS, Kind.PRODUCTS, Kind.CUSTOMERS);

    private record Likeness(Kind kind, List<String> columns) {
        static Likeness of(Run run) {
            return new Likeness(
                    run.kind(),
                    run.columns().stream()
                            .filter(column -> !column.name().equals(Run.ORIGIN))
                            .map(Likeness::of)
                            .toList());
        }

        private static String of(Column column) {
            return column.name() + " " + StoredColumn.type(column) + " " + StoredColumn.dictionary(column);
        }
    }

    private SmallRuns() {}

    static List<List<StoredRun>> due(List<StoredRun> runs, int most) {
        Map<Likeness, List<StoredRun>> alike = new LinkedHashMap<>();
        for (StoredRun run : runs) {
            if (!KINDS.contains(run.run().kind()) || run.run().rows() == 0) continue;
            alike.computeIfAbsent(Likeness.of(run.run()), key -> new ArrayList<>())
                    .add(run);
        }
        return alike.values().stream()
                .map(SmallRuns::small)
                .filter(small -> small.size() > most)
                .toList();
    }

    private static List<StoredRun> small(List<StoredRun> runs) {
        List<StoredRun> sorted = runs.stream()
                .sorted(Comparator.comparingInt(one -> one.run().rows()))
                .toList();
        int small = 0;
        long before = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int rows = sorted.get(i).run().rows();
            if (rows <= before) small = i + 1;
            before += rows;
        }
        return sorted.subList(0, small);
    }
}
