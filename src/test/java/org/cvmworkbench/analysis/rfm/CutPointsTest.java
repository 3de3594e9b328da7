package org.cvmworkbench.analysis.rfm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class CutPointsTest {
    @Test
    void tenDifferentValuesFallTwoIntoEachPart() {
        CutPoints cuts =
                CutPoints.of(IntStream.rangeClosed(1, 10).asDoubleStream().toArray());
        assertThat(IntStream.rangeClosed(1, 10).map(cuts::part).toArray())
                .containsExactly(1, 1, 2, 2, 3, 3, 4, 4, 5, 5);
    }

    @Test
    void equalValuesNeverFallApart() {
        CutPoints cuts = CutPoints.of(new double[] {1, 1, 1, 1, 1, 1, 1, 2, 3, 9});
        assertThat(cuts.part(1)).isEqualTo(1);
        assertThat(cuts.part(2)).isEqualTo(4);
        assertThat(cuts.part(3)).isEqualTo(5);
        assertThat(cuts.part(9)).isEqualTo(5);
    }

    @Test
    void whatIsCountedIsCutLikeWhatIsSorted() {
        Samples.check(random -> {
            int[] values =
                    random.ints(random.nextInt(200), 0, 1 + random.nextInt(30)).toArray();
            int[] counts = new int[31];
            for (int value : values) counts[value]++;
            double[] sorted = Arrays.stream(values).asDoubleStream().toArray();
            assertThat(CutPoints.ofCounts(counts).upTo())
                    .containsExactly(CutPoints.of(sorted).upTo());
        });
    }

    @Test
    void aHigherValueNeverScoresLess() {
        Samples.check(random -> {
            CutPoints cuts = CutPoints.of(random.doubles(random.nextInt(1, 50))
                    .map(value -> Math.floor(value * 12))
                    .toArray());
            double one = random.nextDouble(14);
            double other = random.nextDouble(14);
            assertThat(cuts.part(Math.max(one, other))).isGreaterThanOrEqualTo(cuts.part(Math.min(one, other)));
        });
    }

    @Test
    void aCutGoesNoFurtherThanItsNeighbours() {
        CutPoints cuts = CutPoints.after(10, 20, 30, 40);
        assertThat(cuts.moved(1, 25, 0).upTo()).containsExactly(10, 25, 30, 40);
        assertThat(cuts.moved(1, 99, 0).upTo()).containsExactly(10, 29, 30, 40);
        assertThat(cuts.moved(1, -5, 0).upTo()).containsExactly(10, 11, 30, 40);
        assertThat(cuts.moved(0, -5, 0).upTo()).containsExactly(0, 20, 30, 40);
        assertThat(cuts.moved(3, 500, 0).upTo()).containsExactly(10, 20, 30, 500);
    }

    @Test
    void fewerCutsMakeFewerParts() {
        CutPoints cuts = CutPoints.after(1, 3);
        assertThat(IntStream.rangeClosed(1, 5).filter(cuts::isOpen)).containsExactly(1, 2, 5);
        assertThat(cuts.part(3)).isEqualTo(2);
        assertThat(cuts.part(4)).isEqualTo(5);
        assertThat(cuts.distinct()).containsExactly(1, 3);
        assertThat(cuts.moved(1, 7, 1).distinct()).containsExactly(1, 7);
    }
}
