package org.cvmworkbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @Test
    void periodsAreNamedAsTheCalendarDoes() {
        int day = (int) LocalDate.parse("2021-01-03").toEpochDay(); // the Sunday of ISO week 53 of 2020
        assertThat(Period.WEEK.label(Period.WEEK.number(day))).isEqualTo("2020-W53");
        assertThat(Period.WEEK.label(Period.WEEK.number(day + 1))).isEqualTo("2021-W01");
        assertThat(Period.MONTH.label(Period.MONTH.number(day))).isEqualTo("2021-01");
        assertThat(Period.QUARTER.label(Period.QUARTER.number(day))).isEqualTo("2021-Q1");
    }

    @Test
    void everyLabelNamesItsDays() {
        Samples.check(random -> {
            int day = random.nextInt(-30_000, 60_000);
            for (Period period : Period.values()) {
                int number = period.number(day);
                assertThat(Period.named(period.label(number))).contains(period.days(number));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-13", "2026-6", "2021-W53", "2026-Q5", "2026-w01", "2026-06-01", "June"})
    void otherTextsNameNone(String text) {
        assertThat(Period.named(text)).isEmpty();
    }

    @Test
    void everyDayLiesInItsPeriodAndPeriodsTouch() {
        Samples.check(random -> {
            int day = random.nextInt(-30_000, 60_000);
            for (Period period : Period.values()) {
                int number = period.number(day);
                assertThat(day).isBetween(period.firstDay(number), period.lastDay(number));
                assertThat(period.firstDay(number + 1)).isEqualTo(period.lastDay(number) + 1);
                assertThat(period.number(period.lastDay(number) + 1)).isEqualTo(number + 1);
            }
        });
    }
}
