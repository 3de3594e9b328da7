package org.cvmworkbench.intake;

import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.columns.Values;
import org.cvmworkbench.intake.cells.KeyLayout;
import org.cvmworkbench.intake.cells.WordCoder;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;
import org.jspecify.annotations.Nullable;

/// Keys or words, as codes of their dictionary.
final class WordColumn implements FieldColumn {
    private final Field field;
    private final int cell;
    private final boolean required;
    private final KeyLayout layout;
    private final WordCoder words;
    private final Values codes = new Values();

    WordColumn(Field field, int cell, boolean required, KeyLayout layout, DictionaryBuilder words) {
        this.field = field;
        this.cell = cell;
        this.required = required;
        this.layout = layout;
        this.words = new WordCoder(words);
    }

    @Override
    public @Nullable Rejection check(Row row) {
        if (required && row.blank(cell)) return Rejection.ofCell(cell, "reject.empty", field.name());
        return row.failed(cell) ? Rejection.of(row, cell, "reject.failed") : null;
    }

    @Override
    public void add(Row row) {
        codes.add(code(row));
    }

    /// The code of the row's word, 0 where there is none.
    private int code(Row row) {
        int from = row.from(cell);
        int to = layout.end(row.chars(), from, row.to(cell));
        return words.code(row.chars(), from, to);
    }

    /// The word of the row as it is kept.
    String text(Row row) {
        int from = row.from(cell);
        return new String(row.chars(), from, layout.end(row.chars(), from, row.to(cell)) - from);
    }

    /// The code that was added last.
    int last() {
        return (int) codes.last();
    }

    @Override
    public List<Shape> shapes() {
        return List.of(Shape.codes(field.name(), field.dictionary()));
    }

    @Override
    public void take(Map<String, int[]> of, List<Narrow> into) {
        words.forget();
        into.add(codes.take(of.getOrDefault(field.dictionary(), NONE)));
    }

    /// The codes of no words.
    private static final int[] NONE = {0};
}
