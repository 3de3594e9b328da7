package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.RunBuilder;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.columns.Values;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.Kind;

/// What the lines of a receipts file, or of a block of it, say of their products or customers. Of each fact the first
/// that a line of the product has holds. Belongs to one thread.
final class Facts {
    private final Kind kind;
    private final Field key;
    private final List<FactColumn> facts;
    private boolean[] known = new boolean[1024];

    /// @param kind products or customers
    Facts(Kind kind, List<FactColumn> facts) {
        this.kind = kind;
        this.key = kind.fields().getFirst();
        this.facts = List.copyOf(facts);
    }

    boolean any() {
        return !facts.isEmpty();
    }

    /// @param code the code of the product or customer of the line; 0 is nobody
    void add(Row row, int code) {
        if (code == 0) return;
        know(code);
        for (int i = 0; i < facts.size(); i++) facts.get(i).add(row, code);
    }

    private void know(int code) {
        if (code >= known.length) known = Arrays.copyOf(known, Math.max(code + 1, known.length * 2));
        known[code] = true;
    }

    /// Adds what a block says, and empties the block.
    ///
    /// @param codes by dictionary, the code here of each code there
    void addAll(Facts block, Map<String, int[]> codes) {
        int[] keys = codes.getOrDefault(key.dictionary(), new int[0]);
        for (int code = 1; code < keys.length && code < block.known.length; code++) {
            if (block.known[code]) know(keys[code]);
        }
        for (int i = 0; i < facts.size(); i++) facts.get(i).addAll(block.facts.get(i), keys);
        Arrays.fill(block.known, false);
    }

    /// One row for each product or customer that came.
    ///
    /// @param words of the file, which get those of the facts
    RunBuilder run(Words words) {
        Values codes = new Values();
        int[] keys = new int[known.length];
        int count = 0;
        for (int code = 1; code < known.length; code++) if (known[code]) keys[count++] = code;
        for (int i = 0; i < count; i++) codes.add(keys[i]);
        List<Shape> shapes = new ArrayList<>(List.of(Shape.codes(key.name(), key.dictionary())));
        List<Narrow> rows = new ArrayList<>(List.of(codes.take()));
        for (FactColumn fact : facts) {
            shapes.add(fact.shape());
            rows.add(fact.take(Arrays.copyOf(keys, count), words));
        }
        RunBuilder run = new RunBuilder(kind, shapes);
        run.put(0, rows);
        return run;
    }
}
