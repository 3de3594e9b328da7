package org.cvmworkbench.ui.value;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.value.Allowance;
import org.cvmworkbench.analysis.value.Lifetime;
import org.cvmworkbench.charts.ChartStyle;
import org.cvmworkbench.charts.ValueBar;
import org.cvmworkbench.charts.ValueChart;
import org.cvmworkbench.ui.kit.ChartPane;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.PictureExport;

/// What customers brought so far, less what was spent on them, and what is to come: by part of the base, and what may
/// be spent on one of them.
final class LifetimePane extends VBox {
    private static final int FEW = 6;
    private static final double LEAST = 180;

    private final ValueViewModel values;
    private final Look look;
    private final ValueWords words;
    private final Label sentence;
    private final Label counted;
    private final FigureTable table;
    private final HBox pictures;
    private final ChartPane total;
    private final ChartPane allowed;
    private final NumberEntry change;
    private final NumberEntry share;

    LifetimePane(ValueViewModel values, FileDialogs dialogs, Look look, Following following) {
        super(8);
        this.values = values;
        this.look = look;
        this.words = new ValueWords(look);
        Controls controls = new Controls(look);
        this.sentence = controls.label("", "sentence", "value-sentence");
        sentence.setId("value-lifetime-sentence");
        this.counted = controls.label("", "muted");
        counted.setMinHeight(USE_PREF_SIZE);
        counted.setWrapText(true);
        counted.setId("value-counted");
        this.table = new FigureTable("value-lifetime", controls);
        this.change = entry(
                "change",
                new NumberEntry.Range(0, 10, 100),
                now -> new Allowance(now, allowance().share()));
        this.share = entry(
                "share",
                NumberEntry.Range.SHARE,
                now -> new Allowance(allowance().change(), now));
        this.total = pane("total", dialogs);
        this.allowed = pane("allowed", dialogs);
        this.pictures = new HBox(8, card(total), card(allowed));
        pictures.getStyleClass().add("value-lifetime-pictures");
        VBox.setVgrow(pictures, Priority.ALWAYS);
        getChildren()
                .addAll(
                        AheadPane.line(sentence, "lifetime", values, look),
                        allowed(controls),
                        scrolled(),
                        pictures,
                        counted);
        following.follow(values.shown(), shown -> show());
        following.follow(values.parts(), parts -> show());
        following.follow(values.workspace().allowance(), now -> show());
    }

    private ScrollPane scrolled() {
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(LEAST);
        VBox.setVgrow(scroll, Priority.SOMETIMES);
        scroll.getStyleClass().add("value-card");
        scroll.setAccessibleText(look.text("value.view.lifetime"));
        return scroll;
    }

    private NumberEntry entry(String word, NumberEntry.Range range, DoubleFunction<Allowance> with) {
        return new NumberEntry(
                "value-" + word,
                look.text("value.allowance." + word),
                range,
                look,
                now -> values.workspace().allowance().set(with.apply(now)));
    }

    private HBox allowed(Controls controls) {
        Label how = controls.label(look.text("value.allowance.how"), "muted");
        how.setWrapText(true);
        HBox.setHgrow(how, Priority.ALWAYS);
        HBox box = new HBox(16, change, share, how);
        box.getStyleClass().add("value-allowance");
        return box;
    }

    private ChartPane pane(String which, FileDialogs dialogs) {
        ChartPane pane = new ChartPane("value-" + which, values.workspace().jobs());
        PictureExport export = new PictureExport(pane, which, look, dialogs, values.workspace());
        pane.onMenu(place -> export.items());
        return pane;
    }

    private static StackPane card(ChartPane pane) {
        StackPane card = new StackPane(pane);
        card.getStyleClass().add("picture-card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(1);
        return card;
    }

    private Allowance allowance() {
        return values.workspace().allowance().get();
    }

    private void show() {
        change.show(allowance().change());
        share.show(allowance().share());
        Optional<ValueShown> shown = values.shown().get().filter(ValueShown::fits);
        sentence.setText(shown.map(words::lifetime).orElse(""));
        counted.setText(shown.map(words::counted).orElse(""));
        table.clear();
        shown.ifPresent(this::fill);
        shown.ifPresent(this::draw);
    }

    /// Of few parts, since more of them leave no room for pictures.
    private void draw(ValueShown shown) {
        ValueParts by = values.parts().get();
        boolean few = shown.by(by).labels().size() <= FEW;
        pictures.setVisible(few);
        pictures.setManaged(few);
        if (!few) return;
        int weeks = shown.question().horizon().weeks();
        ChartStyle style = look.charts(words.words(shown).currency());
        List<ValueBar> all = words.bars(shown, by, Lifetime::total);
        Allowance allowance = allowance();
        List<ValueBar> each = words.bars(shown, by, life -> allowance.each(life));
        total.show(() -> ValueChart.of("total", weeks, all, style));
        allowed.show(() -> ValueChart.of("allowed", weeks, each, style));
    }

    private void fill(ValueShown shown) {
        MoneyWords money = words.words(shown);
        String unit = money.currency();
        String measure = shown.value().measure().word();
        table.heads(
                look.text("value.lifetime.part." + values.parts().get().word()),
                look.text("value.lifetime.customers"),
                money(look.text("value.lifetime.so-far." + measure), unit),
                money(look.text("value.lifetime.incentives"), unit),
                money(look.text("value.lifetime.contacts"), unit),
                money(look.text("value.lifetime.profit"), unit),
                money(
                        look.text(
                                "value.lifetime.to-come",
                                shown.question().horizon().weeks()),
                        unit),
                money(look.text("value.lifetime.total"), unit),
                money(look.text("value.lifetime.allowed"), unit));
        ValueShown.Parts parts = shown.by(values.parts().get());
        for (int i = 0; i < parts.labels().size(); i++) {
            Lifetime life = parts.lives().get(i);
            if (life.customers() > 0)
                table.row(words.name(values.parts().get(), parts.labels().get(i)), figures(life, money));
        }
        table.strong(look.text("value.lifetime.all"), figures(shown.all(), money));
    }

    private static String money(String name, String unit) {
        return unit.isEmpty() ? name : name + ", " + unit;
    }

    private FigureTable.Figure[] figures(Lifetime life, MoneyWords money) {
        return new FigureTable.Figure[] {
            FigureTable.Figure.of(money.exact(life.customers())),
            FigureTable.Figure.of(money.about(life.margin())),
            FigureTable.Figure.of(money.about(-life.incentives())),
            FigureTable.Figure.of(money.about(-life.contacts())),
            FigureTable.Figure.of(money.about(life.soFar())),
            money.figure(life.toCome()),
            money.figure(life.total()),
            money.figure(allowance().each(life))
        };
    }
}
