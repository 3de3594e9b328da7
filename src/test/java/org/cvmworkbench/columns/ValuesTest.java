package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ValuesTest {
    @Test
    void whatIsAddedComesBackInArraysOfAnyWidth() {
        Samples.check(500, random -> {
            Values values = new Values();
            for (int block = 0; block < 3; block++) {
                long[] added = numbers(random);
                for (long value : added) values.add(value);
                Narrow taken = values.take();
                long[] back = new long[added.length];
                taken.unpack(back);
                assertThat(back).isEqualTo(added);
                assertThat(taken.rows()).isEqualTo(added.length);
                assertThat(taken.lowest())
                        .isEqualTo(Arrays.stream(added)
                                .filter(value -> value != Narrow.MISSING)
                                .min()
                                .orElse(Narrow.MISSING));
            }
        });
    }

    @Test
    void codesBecomeThoseOfAnotherDictionary() {
        Values values = new Values();
        for (int code : new int[] {2, 0, 1, 2}) values.add(code);
        assertThat(values.last()).isEqualTo(2);
        long[] back = new long[4];
        values.take(new int[] {0, 70_000, 9}).unpack(back);
        assertThat(back).containsExactly(9, 0, 70_000, 9);
    }

    private static long[] numbers(SplittableRandom random) {
        long[] numbers = new long[random.nextInt(40)];
        int shift = random.nextInt(64);
        int oddity = random.nextInt(2, 50);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(oddity) == 0 ? Narrow.MISSING : random.nextLong() >> shift;
        }
        return numbers;
    }
}
