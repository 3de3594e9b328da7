package org.cvmworkbench.ui.timing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.analysis.survival.VisitsSoFar;
import org.cvmworkbench.analysis.timing.GapLaw;
import org.cvmworkbench.analysis.timing.TimingBackTest;
import org.cvmworkbench.charts.PromiseRow;
import org.cvmworkbench.ui.kit.Look;

/// The dates in words.
record TimingWords(Look look) {
    private static final int WEEK = 7;
    /// Of fewer customers the part that came says nothing.
    private static final int FEWEST = 30;
    /// Standard errors on each side of 95 %.
    private static final double SURE = 1.96;

    String sentence(TimingShown shown) {
        if (!shown.isTold()) return look.text("timing.nothing");
        return String.join(" ", due(shown), held(shown));
    }

    private String due(TimingShown shown) {
        String category = shown.question().category();
        return look.text(
                category.isEmpty() ? "timing.sentence" : "timing.sentence.category",
                whole(shown.due(WEEK)),
                whole(shown.calendar().planned()),
                whole(shown.calendar().overdue()),
                category);
    }

    private String held(TimingShown shown) {
        boolean due = shown.test().due().customers() >= FEWEST;
        TimingBackTest.Row row = due ? shown.test().due() : shown.test().all();
        if (row.customers() < FEWEST) return look.text("timing.sentence.untested");
        String key = due ? "timing.sentence.due" : "timing.sentence.all";
        return look.text(key, percent(row.promised()), percent(row.covered()), whole(row.customers()));
    }

    /// The classes that enough is known of, all of them first.
    List<PromiseRow> promises(TimingShown shown) {
        TimingBackTest test = shown.test();
        Map<String, TimingBackTest.Row> rows = new LinkedHashMap<>();
        rows.put(look.text("timing.promise.all"), test.all());
        rows.put(look.text("timing.promise.due"), test.due());
        for (VisitsSoFar visits : VisitsSoFar.values()) {
            TimingBackTest.Row row = test.byVisits().get(visits);
            if (row != null) rows.put(look.say(visits.said()), row);
        }
        return rows.entrySet().stream()
                .filter(row -> row.getValue().customers() >= FEWEST)
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    private static PromiseRow row(String name, TimingBackTest.Row row) {
        double doubt = SURE * row.error();
        return new PromiseRow(
                name,
                row.promised(),
                row.covered(),
                Math.max(0, row.covered() - doubt),
                Math.min(1, row.covered() + doubt));
    }

    /// Whose list it is.
    String title(TimingShown shown, Due due) {
        int asOf = shown.next().asOf();
        return switch (due) {
            case Due.Overdue() -> look.text("timing.list.overdue");
            case Due.Days(var from, var to) ->
                from == to
                        ? look.text("timing.list.day", day(asOf + from))
                        : look.text("timing.list.days", day(asOf + from), day(asOf + to));
        };
    }

    /// How a figure came about: what it is, what went in, where it is from.
    List<String> explanation(String figure, TimingShown shown) {
        GapLaw law = shown.next().law();
        return List.of(
                look.text("timing.explain." + figure + ".how"),
                look.text(
                        "timing.explain.inputs",
                        whole(shown.next().days().buyers().length),
                        whole((double) law.gaps()),
                        look.numbers().decimal(law.k(), 2),
                        look.numbers().decimal(law.r(), 2),
                        look.numbers().decimal(law.alpha(), 1),
                        day(shown.next().asOf())),
                look.text("timing.explain.source"));
    }

    String day(int day) {
        return look.date(LocalDate.ofEpochDay(day));
    }

    private String percent(double share) {
        return look.numbers().percent(share, 0);
    }

    private String whole(double number) {
        return look.numbers().whole(number);
    }
}
