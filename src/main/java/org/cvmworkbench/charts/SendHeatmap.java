package org.cvmworkbench.charts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.timing.SendCalendar;

/// How many messages are due on each day: weeks one below the other, from Monday to Sunday.
public final class SendHeatmap {
    private static final int WEEK = 7;

    private final SendCalendar calendar;
    private final int weeks;
    private final ChartStyle style;

    private SendHeatmap(SendCalendar calendar, int weeks, ChartStyle style) {
        this.calendar = calendar;
        this.weeks = weeks;
        this.style = style;
    }

    /// A [CellEntity] in row r and column c is [#day]; the head of a row is its week.
    ///
    /// @param weeks that are shown
    public static Described of(SendCalendar calendar, int weeks, ChartStyle style) {
        return new SendHeatmap(calendar, weeks, style).described();
    }

    /// @param column from 0 for Monday
    public static int day(SendCalendar calendar, int row, int column) {
        LocalDate first = LocalDate.ofEpochDay(calendar.firstDay());
        return (int) first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .toEpochDay()
                + WEEK * row
                + column;
    }

    private Described described() {
        int[] shown = IntStream.range(0, weeks * WEEK)
                .map(place -> messages(place / WEEK, place % WEEK))
                .toArray();
        int most = IntStream.of(shown).max().orElse(0);
        Locale locale = style.texts().locale();
        List<String> days = Stream.of(DayOfWeek.values())
                .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                .toList();
        Heatmap map = new Heatmap(
                style.texts().get("chart.send.weeks"),
                style.texts().get("chart.send.messages"),
                "",
                days,
                List.of(),
                IntStream.range(0, weeks).mapToObj(this::row).toList(),
                false,
                Ramp.of(style.theme(), 0, most));
        int later = calendar.planned() - IntStream.of(shown).sum();
        String caption = later == 0
                ? style.texts().get("chart.send.caption")
                : style.texts().get("chart.send.later", style.numbers().whole(later));
        String ends = most == 0
                ? ""
                : style.numbers().whole(0) + "–" + style.numbers().whole(most);
        return map.titled(
                style.name(style.texts().get("chart.send")),
                style.caption(caption),
                new HeatmapKey(style, style.caption(""), style.caption(ends), map.ramp()));
    }

    private int messages(int row, int column) {
        int place = day(calendar, row, column) - calendar.firstDay();
        return place >= 0 && place < calendar.messages().length ? calendar.messages()[place] : 0;
    }

    private HeatRow row(int row) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(
                style.texts().get("chart.send.day"), style.texts().locale());
        String name = format.format(LocalDate.ofEpochDay(day(calendar, row, 0))) + " – "
                + format.format(LocalDate.ofEpochDay(day(calendar, row, WEEK - 1)));
        int all = IntStream.range(0, WEEK).map(column -> messages(row, column)).sum();
        return new HeatRow(
                name,
                style.numbers().whole(all),
                IntStream.range(0, WEEK).mapToObj(column -> cell(row, column)).toList(),
                null);
    }

    /// Quiet before the calendar begins, and where nothing is due.
    private HeatCell cell(int row, int column) {
        int messages = messages(row, column);
        boolean past = day(calendar, row, column) < calendar.firstDay();
        String text = past ? "" : style.numbers().whole(messages);
        return new HeatCell(messages, text, messages == 0 ? HeatCell.Ground.INSET : HeatCell.Ground.RAMP);
    }
}
