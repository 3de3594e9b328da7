package org.cvmworkbench.ui.cohorts;

import org.cvmworkbench.analysis.cohort.CohortCell;
import org.cvmworkbench.analysis.cohort.CohortRow;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.survival.LastDay;
import org.cvmworkbench.analysis.survival.Returning;
import org.cvmworkbench.charts.PeriodNames;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.ui.kit.Look;

/// The cohorts in words.
record CohortWords(Look look) {
    /// What the room shows, in one sentence: the chosen cell beside all cohorts.
    String sentence(CohortsShown shown) {
        CohortTable table = shown.table();
        if (shown.cell().isEmpty()) return look.text("cohorts.nobody");
        CohortCell cell = shown.cell().get();
        CohortRow row = table.rows().get(shown.row(cell.cohort()));
        boolean costs = shown.answer().costs();
        if (shown.answer().question().measure() == Measure.MARGIN && !costs)
            return look.text("cohorts.no-costs.margin");
        String key = "cohorts.sentence." + table.request().measure().word();
        double here = row.size() == 0 ? 0 : (double) row.cells()[cell.offset()] / row.size();
        String running = row.isComplete(cell.offset())
                ? ""
                : look.text("cohorts.sentence.running", period(cell.by(), cell.period()));
        return look.text(
                        key,
                        value(shown, row.cells()[cell.offset()]),
                        look.numbers().whole(row.size()),
                        period(cell.by(), cell.cohort()),
                        period(cell.by(), cell.period()),
                        each(table, here),
                        beside(table, cell))
                + running
                + (costs ? "" : look.text("cohorts.no-costs.value"));
    }

    /// "14,249 customers in 13 cohorts".
    String size(CohortTable table) {
        return look.text("cohorts.size", table.customers(), table.rows().size());
    }

    /// "Mar 2026, month 3".
    String cell(CohortCell cell) {
        return look.text("cohorts.cell", period(cell.by(), cell.cohort()), since(cell));
    }

    String period(Period by, int number) {
        return new PeriodNames(by, look.texts()).of(number);
    }

    /// Until when to act, how many are left to act for, how many of them come anyway.
    String returning(ReturnsShown shown) {
        Returning returning = shown.returning();
        LastDay day = returning.curves().all().lastDay();
        String last = look.say(day.said(returning.curves().request().level()));
        if (returning.recoverable() == 0 || returning.expected().people() == 0) {
            return look.text("cohorts.returns.nobody", last, look.numbers().whole(returning.churned()));
        }
        return look.text(
                "cohorts.returns.sentence",
                day.likely(),
                look.numbers().whole(returning.churned()),
                look.numbers().whole(returning.recoverable()),
                look.numbers().whole(returning.expected().expected()),
                look.numbers().whole(returning.expected().low()),
                look.numbers().whole(returning.expected().high()),
                shown.question().horizon());
    }

    private String since(CohortCell cell) {
        return look.text("cohorts.age." + cell.by().word(), cell.offset());
    }

    /// What all cohorts together come to at this age.
    private String beside(CohortTable table, CohortCell cell) {
        double average = table.average(cell.offset());
        return Double.isNaN(average)
                ? look.text("cohorts.sentence.first", since(cell))
                : look.text("cohorts.sentence.all", since(cell), each(table, average));
    }

    private String value(CohortsShown shown, long cell) {
        if (!shown.table().request().measure().isMoney()) return look.numbers().whole((double) cell);
        String currency = shown.answer().currency();
        String money = look.numbers().whole(cell / 100.0);
        return currency.isEmpty() ? money : look.text("cohorts.money", money, currency);
    }

    private String each(CohortTable table, double each) {
        return switch (table.request().measure()) {
            case CUSTOMERS -> look.numbers().percent(each, 1);
            case REVENUE, MARGIN, VALUE -> look.numbers().decimal(each / 100, 2);
            case RECEIPTS -> look.numbers().decimal(each, 2);
        };
    }
}
