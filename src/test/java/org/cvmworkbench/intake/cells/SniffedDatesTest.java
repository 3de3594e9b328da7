package org.cvmworkbench.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SniffedDatesTest {
    @ParameterizedTest
    @CsvSource({
        "2018-10-01, 2018-10-01T00:00",
        "2018-10-01T08:26, 2018-10-01T08:26",
        "2018-10-01 08:26:05.123, 2018-10-01T08:26:05",
        "2018-10-01T08:26:05Z, 2018-10-01T08:26:05",
        "2018-10-01 08:26:05+03:00, 2018-10-01T08:26:05",
        "2018-1-5 8:26, 2018-01-05T08:26",
        "20181001, 2018-10-01T00:00",
        "2018100108, 2018-10-01T08:00",
        "201810010826, 2018-10-01T08:26",
        "20181001082605, 2018-10-01T08:26:05",
        "31.10.2018 23:59, 2018-10-31T23:59",
        "31.10.18, 2018-10-31T00:00",
        "31.10.70, 1970-10-31T00:00",
        "31/10/2018, 2018-10-31T00:00",
        "10/31/2018 8:26, 2018-10-31T08:26",
        "12/31/2010 12:05 AM, 2010-12-31T00:05",
        "12/31/2010 12:05:09 pm, 2010-12-31T12:05:09",
        "31-10-2018, 2018-10-31T00:00",
        "2018/10/31, 2018-10-31T00:00",
        "29.02.2024, 2024-02-29T00:00",
        "15 Jan 2024, 2024-01-15T00:00",
        "'Jan 15, 2024', 2024-01-15T00:00",
        "'January 15, 2024 3:05 PM', 2024-01-15T15:05",
        "15 января 2024, 2024-01-15T00:00",
        "15 мая 2024 г. 10:30, 2024-05-15T10:30",
        "15-Jan-24 23:59, 2024-01-15T23:59",
        "'Mon, 15 Jan 2024 10:30:00 GMT', 2024-01-15T10:30",
        "44562, 2022-01-01T00:00",
        "44562.5, 2022-01-01T12:00",
        "1641038400, 2022-01-01T12:00",
        "1641038400000, 2022-01-01T12:00",
        "5/1/2024 9:05 p.m., 2024-05-01T21:05"
    })
    void usualDatesAreReadAsTheyStand(String written, LocalDateTime moment) throws Exception {
        DateReader reader = new DateReader(sniff(written).layout());
        assertThat(reader.read(written.toCharArray(), 0, written.length())).isTrue();
        assertThat(reader.inRange()).isTrue();
        assertThat(LocalDate.ofEpochDay(reader.day()).atStartOfDay().plusSeconds(Math.max(0, reader.second())))
                .isEqualTo(moment);
        assertThat(reader.second() == Column.NO_INT).isEqualTo(!written.matches(".*:.*|\\d{10,}|.*\\.5"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31.02.2019",
                "29.02.2023",
                "00.01.2019",
                "1.13.2019",
                "1.1.19999",
                "1.1.019",
                "1.1.2019 24:00",
                "1.1.2019 8",
                "1.1.2019x",
                "1.1.2019 08:60",
                "1.1.2019 8:5",
                "1-1-2019",
                "1.1",
                "",
                ".",
                "1.1.2019 13:00 PM",
                "20190101"
            })
    void whatIsNoDateIsNotRead(String written) {
        DateReader reader = new DateReader(DateLayout.of("dd.MM.yyyy").orElseThrow());
        assertThat(reader.read(written.toCharArray(), 0, written.length())).isFalse();
    }

    @Test
    void oneDayAboveTwelveDecidesForAll() throws Exception {
        assertThat(sniff("01/02/2023", "02/02/2023", "13/02/2023").layout().pattern())
                .isEqualTo("dd/MM/yyyy");
        assertThat(sniff("02/01/2023", "02/02/2023", "02/13/2023").layout().pattern())
                .isEqualTo("MM/dd/yyyy");
    }

    @Test
    void undecidedDatesAreTakenCloseTogether() throws Exception {
        SniffedDates american = sniff("12/1/2010 8:26", "12/1/2010 9:00", "12/2/2010 8:00", "12/5/2010 8:00");
        assertThat(american.layout().pattern()).isEqualTo("MM/dd/yyyy");
        assertThat(american.reason().key()).isEqualTo("sniffed.date.assumed");
        assertThat(sniff("1/12/2010", "2/12/2010").layout().pattern()).isEqualTo("dd/MM/yyyy");
        assertThat(sniff("01/02/2023").layout().pattern()).isEqualTo("dd/MM/yyyy");
        assertThat(sniff("01/02/2023 8:00 AM").layout().pattern()).isEqualTo("MM/dd/yyyy");
    }

    @Test
    void patternsOfJavaTimeSayTheLayout() {
        assertThat(pattern("yyyyMMddHH")).isEqualTo("yyyyMMdd");
        assertThat(pattern("dd.MM.yyyy HH:mm")).isEqualTo("dd.MM.yyyy");
        assertThat(pattern("M/d/yyyy H:mm")).isEqualTo("MM/dd/yyyy");
        assertThat(pattern("uuuu-MM-dd'T'HH:mm:ss")).isEqualTo("yyyy-MM-dd");
        assertThat(pattern("iso")).isEqualTo("yyyy-MM-dd");
        assertThat(pattern("dd MMM yyyy")).isEqualTo("d MMM yyyy");
        assertThat(pattern("MMM d, yyyy")).isEqualTo("MMM d yyyy");
        assertThat(pattern("epochMillis")).isEqualTo("epochMillis");
        assertThat(pattern("yyyy-MM-dd +03:00")).isEqualTo("yyyy-MM-dd +03:00");
        assertThat(DateLayout.of("MM.yyyy")).isEmpty();
        assertThat(DateLayout.of("")).isEmpty();
    }

    @Test
    void everyDayIsTheDayOfTheCalendar() {
        DateReader reader = new DateReader(DateLayout.of("iso").orElseThrow());
        Samples.check(2_000, random -> {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(109_938));
            char[] written = day.toString().toCharArray();
            assertThat(reader.read(written, 0, written.length)).isTrue();
            assertThat(reader.day()).isEqualTo((int) day.toEpochDay());
            assertThat(reader.inRange()).isTrue();
        });
    }

    private static String pattern(String asked) {
        return DateLayout.of(asked).orElseThrow().pattern();
    }

    private static SniffedDates sniff(String... cells) throws Exception {
        return SniffedDates.of(Optional.empty(), List.of(cells));
    }
}
