package org.cvmworkbench.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Lives follow the law that the truth states.
class VisitLawTest {
    private static final VisitLaw LAW = VisitLaw.CHAIN;
    private static final History HISTORY = new History(Row.all("seasons.csv", Season::read));
    private static final List<Life> LIVES = IntStream.range(0, 50_000)
            .mapToObj(customer -> LAW.live(1, customer, 0, HISTORY))
            .toList();

    private static double mean(ToDoubleFunction<Life> property) {
        return LIVES.stream().mapToDouble(property).average().orElseThrow();
    }

    @Test
    void ratesAreGammaDistributed() {
        double mean = LAW.rateShape() / LAW.rateScaleWeeks();
        double variance = mean / LAW.rateScaleWeeks();
        assertThat(mean(life -> life.ratePerDay() * 7)).isCloseTo(mean, within(0.03 * mean));
        assertThat(mean(life -> Math.pow(life.ratePerDay() * 7 - mean, 2))).isCloseTo(variance, within(0.1 * variance));
    }

    @Test
    void someLeaveAfterTheFirstVisitAlready() {
        double mean = LAW.dropoutA() / (LAW.dropoutA() + LAW.dropoutB());
        assertThat(mean(Life::dropout)).isCloseTo(mean, within(0.005));
        assertThat(mean(life -> life.leftAfter() == 0 && life.size() == 1 ? 1 : 0))
                .isCloseTo(mean, within(0.01));
    }

    @Test
    void intervalsAreMoreRegularThanChance() {
        List<Life> frequent = LIVES.stream()
                .filter(life -> life.size() > 12 && life.ratePerDay() < 0.15)
                .toList();
        // M = first interval / sum of both has variance 1 / (4(2k + 1)) for a Gamma law of shape k (Wheat and Morrison
        // 1990)
        double variance = frequent.stream()
                .mapToDouble(life -> {
                    double first = HISTORY.season().passedBy(life.day(5))
                            - HISTORY.season().passedBy(life.day(4));
                    double second = HISTORY.season().passedBy(life.day(6))
                            - HISTORY.season().passedBy(life.day(5));
                    return Math.pow((first + 0.001) / (first + second + 0.002) - 0.5, 2);
                })
                .average()
                .orElseThrow();
        assertThat(frequent).hasSizeGreaterThan(1_000);
        assertThat(1 / (8 * variance) - 0.5).isCloseTo(LAW.regularity(), within(0.3));
    }

    @Test
    void theSeasonClockKeepsTimeOverTheYears() {
        assertThat(HISTORY.season().total()).isCloseTo(History.DAYS, within(1e-9));
        for (int day = 0; day < History.DAYS; day++) {
            double noon = HISTORY.season().passedBy(day + 0.5);
            assertThat(HISTORY.season().moment(noon)).isCloseTo(day + 0.5, within(1e-6));
        }
    }

    @Test
    void theStockJoinsFirstAndTheStreamToTheEnd() {
        DayCurve joining = LAW.joining(HISTORY);
        assertThat(joining.passedBy(75)).isBetween(0.33, 0.42);
        assertThat(1 - joining.passedBy(History.DAYS - 180)).isBetween(0.14, 0.2);
    }

    @Test
    void receiptKeysGiveBackWhatWasPutIn() {
        long key = ReceiptKey.of(1_051_199, 1_040_000, 4_095, ReceiptKey.Kind.RETURN, 63);
        assertThat(ReceiptKey.minute(key)).isEqualTo(1_051_199);
        assertThat(ReceiptKey.customer(key)).isEqualTo(1_040_000);
        assertThat(ReceiptKey.visit(key)).isEqualTo(4_095);
        assertThat(ReceiptKey.kind(key)).isEqualTo(ReceiptKey.Kind.RETURN);
        assertThat(ReceiptKey.detail(key)).isEqualTo(63);
    }
}
