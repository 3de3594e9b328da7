package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ColumnCodecTest {
    @Test
    void anyDecimalsComeBack() {
        Samples.check(500, random -> {
            long[] values = values(random);
            assertThat(roundTrip(values)).isEqualTo(values);
        });
    }

    @Test
    void anyWholeNumbersComeBack() {
        Samples.check(500, random -> {
            int[] values =
                    Arrays.stream(values(random)).mapToInt(value -> (int) value).toArray();
            assertThat(roundTrip(values)).isEqualTo(values);
        });
    }

    @Test
    void everyWidthComesBack() {
        for (int width = 0; width < 64; width++) {
            long highest = (1L << width) - 1;
            long[] values = {highest, 0, highest, Column.NO_LONG, highest / 3, -highest, Long.MAX_VALUE, -Long.MAX_VALUE
            };
            for (int count = 1; count <= values.length; count++) {
                long[] some = Arrays.copyOf(values, count);
                assertThat(roundTrip(some)).isEqualTo(some);
            }
        }
    }

    @Test
    void partsOfAColumnComeBackInPlace() {
        int[] values = IntStream.range(0, 1000).map(i -> i * i).toArray();
        Column.Ints column = new Column.Ints("n", values);
        int[] back = new int[1000];
        Column.Ints empty = new Column.Ints("n", back);
        ColumnCodec.decode(ColumnCodec.encode(column, 600, 1000), empty, 600, 400);
        ColumnCodec.decode(ColumnCodec.encode(column, 0, 600), empty, 0, 600);
        assertThat(back).isEqualTo(values);
    }

    @Test
    void whatRepeatsCostsLittle() {
        int[] constant = new int[ColumnCodec.ROWS];
        Arrays.fill(constant, 20_000);
        assertThat(size(constant)).isLessThan(40);
        int[] missing = new int[ColumnCodec.ROWS];
        Arrays.fill(missing, Column.NO_INT);
        assertThat(size(missing)).isLessThan(40);
        int[] receipts = IntStream.range(0, 300_000).map(line -> line / 3).toArray();
        assertThat(size(receipts)).isLessThan(100_000 * 10 / 8 * 11 / 10);
    }

    @Test
    void wholeQuantitiesInThousandthsCostWhatTheirCountsDo() {
        SplittableRandom random = new SplittableRandom(1);
        long[] quantities = random.longs(100_000, 1, 9).map(n -> n * 1000).toArray();
        byte[] chunk = ColumnCodec.encode(new Column.Longs("quantity", quantities), 0, quantities.length);
        assertThat(chunk.length).isLessThan(100_000 * 3 / 8 * 11 / 10);
        assertThat(roundTrip(quantities)).isEqualTo(quantities);
    }

    @Test
    void missingValuesWidenByABit() {
        SplittableRandom random = new SplittableRandom(1);
        int[] prices = random.ints(100_000, 1_000_000, 1_000_128).toArray();
        int full = size(prices);
        for (int i = 0; i < prices.length; i += 10) prices[i] = Column.NO_INT;
        assertThat(size(prices)).isLessThan(full * 8 / 7 + 100);
    }

    @Test
    void bytesThatAreNoChunkAreRefused() {
        Column.Ints three = new Column.Ints("n", new int[3]);
        assertThatThrownBy(() -> ColumnCodec.decode(new byte[] {7, 0, 0}, three, 0, 3))
                .isInstanceOf(IllegalArgumentException.class);
        byte[] chunk = ColumnCodec.encode(new Column.Ints("n", new int[] {5, 5, 5, 5, 5}), 0, 5);
        assertThatThrownBy(() -> ColumnCodec.decode(chunk, three, 0, 3)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ColumnCodec.decode(Arrays.copyOf(chunk, 2), new Column.Ints("n", new int[5]), 0, 5))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static int size(int[] values) {
        return ColumnCodec.encode(new Column.Ints("n", values), 0, values.length).length;
    }

    private static int[] roundTrip(int[] values) {
        int[] back = new int[values.length];
        byte[] chunk = ColumnCodec.encode(new Column.Codes("n", "d", values), 0, values.length);
        ColumnCodec.decode(chunk, new Column.Codes("n", "d", back), 0, values.length);
        return back;
    }

    private static long[] roundTrip(long[] values) {
        long[] back = new long[values.length];
        byte[] chunk = ColumnCodec.encode(new Column.Longs("n", values), 0, values.length);
        ColumnCodec.decode(chunk, new Column.Longs("n", back), 0, values.length);
        return back;
    }

    /// Of any width, with or without runs, with or without missing values and extremes.
    private static long[] values(SplittableRandom random) {
        long[] values = new long[random.nextInt(2000)];
        int shift = random.nextInt(64);
        long step = random.nextInt(3) == 0 ? random.nextInt(1, 2000) : 1;
        int repeat = random.nextInt(1, 12);
        int oddity = random.nextInt(1, 40);
        long[] odd = {Column.NO_LONG, Column.NO_INT, Long.MAX_VALUE, Long.MIN_VALUE + 1, Integer.MAX_VALUE, 0};
        for (int i = 0; i < values.length; i++) {
            if (i > 0 && random.nextInt(repeat) > 0) values[i] = values[i - 1];
            else if (random.nextInt(oddity) == 1) values[i] = odd[random.nextInt(odd.length)];
            else values[i] = (random.nextLong() >> shift) * step;
        }
        return values;
    }
}
