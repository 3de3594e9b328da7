package org.cvmworkbench.ui.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.retention.Effort;
import org.cvmworkbench.analysis.retention.LossFrom;
import org.cvmworkbench.analysis.retention.OwnChurn;
import org.cvmworkbench.analysis.retention.RetentionCase;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.value.FigureTable.Figure;

/// What leaving costs, in words and tables.
record LeavingWords(Look look, MoneyWords money) {
    private static final int MOST_YEARS = 3;
    private static final double FEW = 0.1;
    private static final double MORE = 0.2;

    String sentence(LeavingShown shown) {
        RetentionCase asked = shown.asked();
        Foreseen loss = asked.loss(shown.from(), false);
        Foreseen saved = asked.saved(shown.from(), false);
        return look.text(
                "value.leaving.sentence",
                percent(asked.churn().value()),
                asked.span().years(),
                money.amount(loss.mean()),
                bracketed(loss),
                percent(asked.after()),
                money.amount(saved.mean()),
                bracketed(saved));
    }

    private String bracketed(Foreseen value) {
        String doubt = money.doubt(value);
        return doubt.isEmpty() ? "" : " (" + doubt + ")";
    }

    /// Whose numbers these are.
    String about(LeavingShown shown) {
        Optional<OwnChurn> own = shown.own();
        if (own.isEmpty()) return look.text("value.leaving.young");
        OwnChurn told = own.get();
        double half = told.churn().spread() * Foreseen.Z;
        return look.text(
                "value.leaving.own." + (told.isMargin() ? "margin" : "revenue"),
                look.date(LocalDate.ofEpochDay(told.from())),
                money.exact(told.watched()),
                money.exact(told.left()),
                percent(told.churn().value() - half),
                percent(told.churn().value() + half),
                look.say(told.definition()));
    }

    void loss(FigureTable table, LeavingShown shown) {
        RetentionCase asked = shown.asked();
        for (LossFrom from : LossFrom.values()) {
            row(table, from == shown.from(), LeavingPane.named(from, look), asked.loss(from, false));
        }
        table.row(
                look.text(
                        "value.leaving.chosen-discounted", percent(asked.span().rate())),
                money.calculated(asked.loss(shown.from(), true)));
        table.row(look.text("value.leaving.linear"), money.calculated(asked.linearLoss()));
        for (int year = 1; year <= Math.min(MOST_YEARS, asked.span().years()); year++) {
            table.row(look.text("value.leaving.missing", year), money.calculated(asked.missing(year)));
        }
    }

    private void row(FigureTable table, boolean strong, String name, Foreseen value) {
        if (strong) table.strong(name, money.calculated(value));
        else table.row(name, money.calculated(value));
    }

    private String discounted(RetentionCase asked) {
        return look.text("value.leaving.discounted", percent(asked.span().rate()));
    }

    void change(FigureTable table, LeavingShown shown) {
        RetentionCase asked = shown.asked();
        LossFrom from = shown.from();
        table.strong(look.text("value.leaving.saved"), money.calculated(asked.saved(from, false)));
        table.row(discounted(asked), money.calculated(asked.saved(from, true)));
        table.row(look.text("value.leaving.for-good"), money.calculated(asked.savedForGood(from)));
        table.row(
                look.text("value.leaving.otherwise." + asked.by().other().word(), percent(asked.change())),
                money.calculated(asked.savedOtherwise(from)));
        for (int year = 1; year <= Math.min(MOST_YEARS, asked.span().years()); year++) {
            table.row(look.text("value.leaving.kept", year), kept(asked, year));
        }
        for (double control : new double[] {FEW, MORE}) {
            String needed = look.text("value.leaving.needs", money.exact(asked.needed(control)));
            table.row(
                    look.text("value.leaving.proof", percent(control)),
                    new Figure(points(asked.detectable(control)), needed));
        }
    }

    private Figure kept(RetentionCase asked, int year) {
        Foreseen kept = asked.kept(year);
        return new Figure(look.numbers().decimal(kept.mean(), kept.mean() < 1000 ? 1 : 0), money.doubt(kept));
    }

    void efforts(FigureTable table, LeavingShown shown) {
        Effort keep = shown.compared().keep();
        Effort back = shown.compared().winBack();
        table.heads("", look.text("value.effort.keep"), look.text("value.effort.back"));
        row(table, "customers", money.about(keep.customers()), money.about(back.customers()));
        row(table, "cost", money.about(keep.cost()), money.about(back.cost()));
        row(table, "deadweight", money.about(keep.deadweight()), money.about(back.deadweight()));
        row(table, "one", one(keep), one(back));
        row(table, "break-even", points(keep.breakEven()), points(back.breakEven()));
        double spread = shown.asked().value().spread();
        table.strong(look.text("value.effort.net"), net(keep, spread), net(back, spread));
    }

    private void row(FigureTable table, String word, String keep, String back) {
        table.row(look.text("value.effort." + word), Figure.of(keep), Figure.of(back));
    }

    private String one(Effort effort) {
        return Double.isFinite(effort.costOfOne()) ? money.about(effort.costOfOne()) : "–";
    }

    /// The doubt is that of what a customer brings.
    private Figure net(Effort effort, double spread) {
        double half = Foreseen.Z * spread * effort.customers();
        return money.figure(new Foreseen(effort.net(), effort.net() - half, effort.net() + half));
    }

    List<String> explanation(LeavingShown shown) {
        List<String> lines = new ArrayList<>();
        lines.add(look.text("value.explain.leaving.how"));
        lines.add(look.text("value.explain.leaving.doubt"));
        lines.add(about(shown));
        lines.add(look.text("value.explain.leaving.source"));
        return lines;
    }

    private String percent(double share) {
        return look.numbers().percent(share, Math.abs(share * 100 - Math.rint(share * 100)) < 1e-9 ? 0 : 1);
    }

    private String points(double share) {
        return Double.isFinite(share) ? look.text("value.points", look.numbers().decimal(share * 100, 2)) : "–";
    }
}
