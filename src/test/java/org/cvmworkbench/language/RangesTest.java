package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class RangesTest {
    @Test
    void compareAsDecimalsDo() {
        Samples.check(20_000, random -> {
            int decimals = random.nextInt(4);
            BigDecimal limit = BigDecimal.valueOf(random.nextLong(-3000, 3000), random.nextInt(4));
            Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
            long value = near(limit, decimals, random);
            int sign = BigDecimal.valueOf(value, decimals).compareTo(limit);
            boolean expected = switch (operator) {
                case EQUAL -> sign == 0;
                case NOT_EQUAL -> sign != 0;
                case LESS -> sign < 0;
                case AT_MOST -> sign <= 0;
                case MORE -> sign > 0;
                case AT_LEAST -> sign >= 0;
            };
            Ranges ranges = Ranges.of(operator, limit, decimals);
            assertThat(ranges.contains(value)).isEqualTo(expected);
            assertThat(ranges.complement().contains(value)).isEqualTo(!expected);
        });
    }

    @Test
    void listsHoldTheirWholeNumbersOnly() {
        Ranges among = Ranges.among(List.of(new BigDecimal("2.5"), BigDecimal.ONE, new BigDecimal("1.0")), 0);
        assertThat(among.count()).isEqualTo(1);
        assertThat(among.contains(1)).isTrue();
        assertThat(among.complement().contains(2)).isTrue();
        assertThat(among.complement().contains(1)).isFalse();
    }

    @Test
    void unknownIsInNoRange() {
        for (Operator operator : Operator.values()) {
            for (String limit : List.of("0", "-1e30", "1e30", "-9223372036854775808", "9223372036854775807")) {
                Ranges ranges = Ranges.of(operator, new BigDecimal(limit), 2);
                assertThat(ranges.contains(Ranges.UNKNOWN)).isFalse();
                assertThat(ranges.complement().contains(Ranges.UNKNOWN)).isFalse();
            }
        }
    }

    @Test
    void theLargestNumbersCompareToo() {
        BigDecimal most = BigDecimal.valueOf(Long.MAX_VALUE);
        assertThat(Ranges.of(Operator.AT_LEAST, most, 0).contains(Long.MAX_VALUE))
                .isTrue();
        assertThat(Ranges.of(Operator.MORE, most, 0).count()).isZero();
        assertThat(Ranges.of(Operator.NOT_EQUAL, most, 0).contains(Long.MAX_VALUE))
                .isFalse();
        assertThat(Ranges.of(Operator.LESS, new BigDecimal("1e30"), 0).contains(Long.MAX_VALUE))
                .isTrue();
    }

    private static long near(BigDecimal limit, int decimals, SplittableRandom random) {
        return limit.scaleByPowerOfTen(decimals).longValue() + random.nextInt(-2, 3);
    }
}
