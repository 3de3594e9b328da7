package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.IntBuilder;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.Kind;

/// What the lines of a receipts file say of their products or customers. Of each fact the first that a line of the
/// product has holds. Belongs to one thread.
final class Facts {
    private final Kind kind;
    private final List<FactColumn> facts;
    private boolean[] known = new boolean[1024];

    /// @param kind products or customers
    Facts(Kind kind, List<FactColumn> facts) {
        this.kind = kind;
        this.facts = facts;
    }

    /// @param key the code of the product or customer of the line; 0 is nobody
    void add(Row row, int key) {
        if (key == 0 || facts.isEmpty()) return;
        if (key >= known.length) known = Arrays.copyOf(known, Math.max(key + 1, known.length * 2));
        known[key] = true;
        for (FactColumn fact : facts) fact.add(row, key);
    }

    /// One row for each product or customer that came; nothing where the file says nothing of them.
    List<Run> runs() {
        if (facts.isEmpty()) return List.of();
        IntBuilder keys = new IntBuilder();
        for (int key = 1; key < known.length; key++) if (known[key]) keys.add(key);
        int[] codes = keys.toArray();
        Field key = kind.fields().getFirst();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column.Codes(key.name(), key.dictionary(), codes));
        for (FactColumn fact : facts) columns.add(fact.column(codes));
        return List.of(new Run(kind, codes.length, columns));
    }
}
