package org.cvmworkbench.analysis.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void ranksHoldWhatASortPutsThere() {
        Samples.check(random -> {
            int different = 1 + random.nextInt(400);
            double[] values = random.doubles(1 + random.nextInt(2000))
                    .map(value -> Math.floor(value * different))
                    .toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int[] ranks = IntStream.range(0, random.nextInt(6))
                    .map(i -> random.nextInt(values.length))
                    .sorted()
                    .toArray();
            Selection.place(values, ranks);
            for (int rank : ranks) assertThat(values[rank]).isEqualTo(sorted[rank]);
            Arrays.sort(values);
            assertThat(values).containsExactly(sorted);
        });
    }

    @Test
    void quantilesAreThoseOfSortedValues() {
        Samples.check(random -> {
            double[] values = random.doubles(1 + random.nextInt(300)).toArray();
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            double[] found = Quantiles.among(values, 0.1, 0.5, 0.75);
            assertThat(found)
                    .containsExactly(Quantiles.of(sorted, 0.1), Quantiles.of(sorted, 0.5), Quantiles.of(sorted, 0.75));
        });
    }
}
