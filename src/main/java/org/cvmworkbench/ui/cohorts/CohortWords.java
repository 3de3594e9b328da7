package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.cohort.FollowedRow;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.GroupRow;
import org.cvmworkbench.analysis.cohort.Measure;
import org.cvmworkbench.analysis.survival.LastDay;
import org.cvmworkbench.analysis.survival.Returning;
import org.cvmworkbench.charts.PeriodNames;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.ui.kit.Look;

/// The cohorts in words.
record CohortWords(Look look) {
    /// What the room shows, in one sentence: the chosen cell beside all rows.
    String sentence(CohortsShown shown) {
        CohortQuestion.Answer answer = shown.answer();
        CohortQuestion question = answer.question();
        if (shown.cell().isEmpty()) return nobody(question);
        if (question.measure() == Measure.MARGIN && !answer.costs()) return look.text("cohorts.no-costs.margin");
        RowCell cell = shown.cell().get();
        FollowedRow row = shown.of(List.of(cell.row())).getFirst();
        return said(shown, row, cell)
                + (row.isComplete(cell.age())
                        ? ""
                        : look.text(
                                "cohorts.sentence.running", period(answer, cell).orElse("")))
                + (answer.costs() ? "" : look.text("cohorts.no-costs.value"));
    }

    private String nobody(CohortQuestion question) {
        boolean unknown = question.rule().isBlank() || question.saved().rules().isEmpty();
        boolean groups = question.by().period().isEmpty();
        return look.text(groups && unknown ? "cohorts.none." + question.by().word() : "cohorts.nobody");
    }

    /// Of a group those are meant who have lived through the age.
    private String said(CohortsShown shown, FollowedRow row, RowCell cell) {
        FollowedTable table = shown.table();
        String kind = row instanceof GroupRow ? "cohorts.group." : "cohorts.sentence.";
        return look.text(
                kind + table.request().measure().word(),
                value(shown, row.cells()[cell.age()]),
                look.numbers().whole(row.of(cell.age())),
                shown.name(cell.row(), look.texts()),
                period(shown.answer(), cell).orElse(since(shown.answer(), cell)),
                each(table, row.of(cell.age()) == 0 ? 0 : row.each(cell.age())),
                beside(shown, cell));
    }

    /// "Mar 2026, month 3".
    String cell(CohortQuestion.Answer answer, RowCell cell) {
        return look.text("cohorts.cell", row(answer, cell.row()), since(answer, cell));
    }

    /// The period of the cell, where all of its row lived through it at the same time.
    Optional<String> period(CohortQuestion.Answer answer, RowCell cell) {
        return number(answer, cell.row()).map(number -> name(answer, number + cell.age()));
    }

    private String row(CohortQuestion.Answer answer, String label) {
        return number(answer, label).map(number -> name(answer, number)).orElse(label);
    }

    private static Optional<Integer> number(CohortQuestion.Answer answer, String label) {
        Optional<Period> by = answer.question().by().period();
        return by.flatMap(period -> Period.named(label).map(days -> period.number(days.first())));
    }

    private String name(CohortQuestion.Answer answer, int period) {
        return new PeriodNames(answer.question().age(), look.texts()).of(period);
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

    private String since(CohortQuestion.Answer answer, RowCell cell) {
        return look.text("cohorts.age." + answer.question().age().word(), cell.age());
    }

    /// What all rows together come to at this age; segments may have customers in common.
    private String beside(CohortsShown shown, RowCell cell) {
        double average = shown.table().average(cell.age());
        String since = since(shown.answer(), cell);
        if (Double.isNaN(average)) return look.text("cohorts.sentence.first", since);
        boolean groups = shown.answer().question().by().period().isEmpty();
        return look.text(groups ? "cohorts.group.all" : "cohorts.sentence.all", since, each(shown.table(), average));
    }

    private String value(CohortsShown shown, long cell) {
        if (!shown.table().request().measure().isMoney()) return look.numbers().whole((double) cell);
        String currency = shown.answer().currency();
        String money = look.numbers().whole(cell / 100.0);
        return currency.isEmpty() ? money : look.text("cohorts.money", money, currency);
    }

    private String each(FollowedTable table, double each) {
        return switch (table.request().measure()) {
            case CUSTOMERS -> look.numbers().percent(each, 1);
            case REVENUE, MARGIN, VALUE -> look.numbers().decimal(each / 100, 2);
            case RECEIPTS -> look.numbers().decimal(each, 2);
        };
    }
}
