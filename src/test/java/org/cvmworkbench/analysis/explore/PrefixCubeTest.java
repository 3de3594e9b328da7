package org.cvmworkbench.analysis.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class PrefixCubeTest {
    private static final int PLACES = 7;

    private static byte[] drawn(int customers, int below, SplittableRandom random) {
        byte[] bins = new byte[customers];
        for (int i = 0; i < customers; i++) bins[i] = (byte) random.nextInt(below);
        return bins;
    }

    @Test
    void whatABrushCoversIsWhatAFullRescanCounts() {
        Samples.check(random -> {
            int customers = random.nextInt(200_000);
            int pixels = 1 + random.nextInt(100);
            byte[] pixel = drawn(customers, pixels + 1, random);
            List<byte[]> bins = IntStream.range(0, 8)
                    .mapToObj(histogram -> drawn(customers, PLACES, random))
                    .toList();
            int of = 1 + random.nextInt(3);
            CustomerSet whom = CustomerSet.where(customers, customer -> random.nextInt(of) == 0);
            PrefixCube cube = Counting.ofBins(bins, PLACES).grab(pixel, pixels, whom);
            int from = random.nextInt(pixels);
            int to = from + 1 + random.nextInt(pixels - from);
            int[] counts = new int[8 * PLACES];
            boolean all = from == 0 && to == pixels;
            whom.forEach(customer -> {
                if (!all && (pixel[customer] < from || pixel[customer] >= to)) return;
                for (int i = 0; i < 8; i++) counts[i * PLACES + bins.get(i)[customer]]++;
            });
            assertThat(cube.counts(from, to)).containsExactly(counts);
        });
    }
}
