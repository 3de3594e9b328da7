package org.cvmworkbench.intake;

import java.util.Arrays;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.intake.cells.WordCoder;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;

/// One fact of each product or customer: the first that comes holds. Belongs to one thread.
sealed interface FactColumn {
    void add(Row row, int key);

    /// The facts of these products or customers.
    Column column(int[] keys);

    /// A fact in words.
    final class OfWords implements FactColumn {
        private final Field field;
        private final int cell;
        private final WordCoder words;
        private int[] codes = new int[1024];

        OfWords(Field field, int cell, DictionaryBuilder words) {
            this.field = field;
            this.cell = cell;
            this.words = new WordCoder(words);
        }

        @Override
        public void add(Row row, int key) {
            if (key >= codes.length) codes = Arrays.copyOf(codes, Math.max(key + 1, codes.length * 2));
            if (codes[key] != 0 || row.blank(cell)) return;
            codes[key] = words.code(row.chars(), row.from(cell), row.to(cell));
        }

        @Override
        public Column column(int[] keys) {
            int[] picked = new int[keys.length];
            for (int i = 0; i < keys.length; i++) picked[i] = codes[keys[i]];
            return new Column.Codes(field.name(), field.dictionary(), picked);
        }
    }

    /// A fact in numbers, which a column of the receipts has read already.
    final class OfNumbers implements FactColumn {
        private final Field field;
        private final NumberColumn source;
        private long[] values = new long[0];

        OfNumbers(Field field, NumberColumn source) {
            this.field = field;
            this.source = source;
        }

        @Override
        public void add(Row row, int key) {
            if (key >= values.length) {
                int size = values.length;
                values = Arrays.copyOf(values, Math.max(key + 1024, size * 2));
                Arrays.fill(values, size, values.length, Column.NO_LONG);
            }
            if (values[key] == Column.NO_LONG) values[key] = source.value();
        }

        @Override
        public Column column(int[] keys) {
            long[] picked = new long[keys.length];
            for (int i = 0; i < keys.length; i++) picked[i] = values[keys[i]];
            return new Column.Longs(field.name(), picked);
        }
    }
}
