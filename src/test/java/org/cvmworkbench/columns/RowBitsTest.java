package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowBitsTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 127, 128, 1000, 70_000})
    void bitsAreWhatASetOfBitsHas(int rows) {
        Random random = new Random(rows);
        RowBits bits = new RowBits().clear(3 * rows);
        for (int row = 0; row < rows; row++) bits.set(row);
        bits.clear(rows);
        RowBits others = new RowBits().clear(rows);
        BitSet expected = new BitSet();
        BitSet expectedOthers = new BitSet();
        for (int i = 0; i < rows; i++) {
            int row = random.nextInt(rows);
            boolean holds = random.nextBoolean();
            bits.set(row, holds);
            if (holds) expected.set(row);
            int other = random.nextInt(rows);
            others.set(other);
            expectedOthers.set(other);
        }
        for (int i = 0; i < 20; i++) {
            int from = random.nextInt(rows);
            int to = from + 1 + random.nextInt(rows - from);
            bits.addAll(others, from, to);
            for (int row = from; row < to; row++) if (expectedOthers.get(row)) expected.set(row);
            assertThat(bits.rows(7))
                    .containsExactly(expected.stream().map(row -> row + 7).toArray());
        }
        BitSet missing = (BitSet) expectedOthers.clone();
        missing.andNot(expected);
        assertThat(bits.hasAll(others)).isEqualTo(missing.isEmpty());
        bits.addAll(others, 0, rows);
        assertThat(bits.hasAll(others)).isTrue();
    }
}
