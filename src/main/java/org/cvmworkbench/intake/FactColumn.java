package org.cvmworkbench.intake;

import java.util.Arrays;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.Narrow;
import org.cvmworkbench.columns.Shape;
import org.cvmworkbench.columns.Values;
import org.cvmworkbench.intake.cells.WordCoder;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.model.Field;

/// One fact of each product or customer, of a block or of the whole file: the first that comes holds. Belongs to one
/// thread.
sealed interface FactColumn {
    void add(Row row, int key);

    /// Adds what a block says, and empties the block.
    ///
    /// @param block a column of the same fact
    /// @param keys the key here of each key there
    void addAll(FactColumn block, int[] keys);

    Shape shape();

    /// The facts of these products or customers.
    ///
    /// @param words of the file, which get those that hold
    Narrow take(int[] keys, Words words);

    /// A fact in words.
    final class OfWords implements FactColumn {
        private final Field field;
        private final int cell;
        private final DictionaryBuilder words = new DictionaryBuilder(Dictionary.empty("facts"));
        private final WordCoder coder = new WordCoder(words);
        private int[] codes = new int[1024];

        OfWords(Field field, int cell) {
            this.field = field;
            this.cell = cell;
        }

        @Override
        public void add(Row row, int key) {
            if (isKnown(key) || row.blank(cell)) return;
            codes[key] = coder.code(row.chars(), row.from(cell), row.to(cell));
        }

        private boolean isKnown(int key) {
            if (key >= codes.length) codes = Arrays.copyOf(codes, Math.max(key + 1, codes.length * 2));
            return codes[key] != 0;
        }

        @Override
        public void addAll(FactColumn block, int[] keys) {
            OfWords others = (OfWords) block;
            int[] known = words.addAll(others.words);
            for (int key = 1; key < Math.min(keys.length, others.codes.length); key++) {
                int code = others.codes[key];
                if (code != 0 && !isKnown(keys[key])) codes[keys[key]] = known[code];
            }
            others.words.clear();
            others.coder.forget();
            Arrays.fill(others.codes, 0);
        }

        @Override
        public Shape shape() {
            return Shape.codes(field.name(), field.dictionary());
        }

        @Override
        public Narrow take(int[] keys, Words all) {
            Dictionary facts = words.build();
            DictionaryBuilder into = all.of(field.dictionary());
            int[] known = new int[facts.size()];
            Values picked = new Values();
            for (int key : keys) {
                int code = isKnown(key) ? codes[key] : 0;
                if (known[code] == 0) known[code] = into.add(facts.value(code));
                picked.add(known[code]);
            }
            return picked.take();
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
            put(key, source.value());
        }

        private void put(int key, long value) {
            if (key >= values.length) {
                int size = values.length;
                values = Arrays.copyOf(values, Math.max(key + 1024, size * 2));
                Arrays.fill(values, size, values.length, Column.NO_LONG);
            }
            if (values[key] == Column.NO_LONG) values[key] = value;
        }

        @Override
        public void addAll(FactColumn block, int[] keys) {
            OfNumbers others = (OfNumbers) block;
            for (int key = 1; key < Math.min(keys.length, others.values.length); key++) {
                put(keys[key], others.values[key]);
            }
            Arrays.fill(others.values, Column.NO_LONG);
        }

        @Override
        public Shape shape() {
            return Shape.longs(field.name());
        }

        @Override
        public Narrow take(int[] keys, Words words) {
            Values picked = new Values();
            for (int key : keys) picked.add(key < values.length ? values[key] : Column.NO_LONG);
            return picked.take();
        }
    }
}
