package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.timing.SendCalendar;
import org.cvmworkbench.model.Texts;
import org.jfree.chart.ChartRenderingInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimingChartsTest {
    /// A Thursday.
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    private static final SendCalendar CALENDAR =
            new SendCalendar((int) FIRST.toEpochDay(), new int[] {3, 0, 1200, 5, 7, 0, 0, 0, 0, 0, 0, 9}, 40, 2);

    static Stream<ChartStyle> styles() {
        return Stream.of(
                new ChartStyle(ChartTheme.light(), Texts.english()),
                new ChartStyle(ChartTheme.dark(), Texts.russian()));
    }

    /// Weeks begin on Mondays; what lies beyond the weeks shown is said.
    @Test
    void theCalendarSaysHowManyAreDueOnEachDay() {
        ChartStyle style = new ChartStyle(ChartTheme.light(), Texts.english());
        String text = SendHeatmap.of(CALENDAR, 2, style).description().text();
        assertThat(text).contains("29 Dec – 4 Jan (1,208)", "5 Jan – 11 Jan (7)", "1,200", "9 more later");
        assertThat(SendHeatmap.day(CALENDAR, 0, 3)).isEqualTo((int) FIRST.toEpochDay());
        assertThat(SendHeatmap.day(CALENDAR, 1, 0)).isEqualTo((int) FIRST.toEpochDay() + 4);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void picturesAreDrawnInAnySize(ChartStyle style) {
        List<PromiseRow> rows = List.of(new PromiseRow("a", 0.3, 0.32, 0.3, 0.34), new PromiseRow("b", 0, 1, 1, 1));
        SendCalendar nothing = new SendCalendar(CALENDAR.firstDay(), new int[0], 0, 0);
        for (Described picture : List.of(
                SendHeatmap.of(CALENDAR, 6, style),
                SendHeatmap.of(nothing, 6, style),
                PromiseChart.of(rows, "1.1.26", style),
                PromiseChart.of(List.of(), "1.1.26", style))) {
            for (int size : new int[] {400, 900}) {
                assertThat(Pictures.image(picture.chart(), size, size / 2, 1, new ChartRenderingInfo())
                                .getWidth())
                        .isEqualTo(size);
            }
        }
        assertThat(PromiseChart.of(rows, "1.1.26", style).description().text()).contains("30", "32");
    }
}
