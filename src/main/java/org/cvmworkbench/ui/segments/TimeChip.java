package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.cvmworkbench.language.Span;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;

/// The time a figure is looked at in, chosen from a menu; other times are written in the text of the rule.
///
/// @param chosen hears of another time
record TimeChip(Wording wording, Term term, Consumer<When> chosen) {
    private static final List<Span> SPANS = List.of(
            new Span(4, Span.Unit.WEEKS),
            new Span(8, Span.Unit.WEEKS),
            new Span(3, Span.Unit.MONTHS),
            new Span(6, Span.Unit.MONTHS),
            new Span(1, Span.Unit.YEARS));

    /// @param id of the block
    MenuButton menu(String id) {
        MenuButton menu = new MenuButton(wording.time(term.when()));
        menu.setId(id + "-time");
        menu.setAccessibleText(wording.look().text("segments.time"));
        menu.getStyleClass().add("chip");
        Stream<When> times = term.isPercent()
                ? SPANS.stream().map(When.Changed::new)
                : Stream.concat(Stream.of(When.ever()), SPANS.stream().map(When.Last::new));
        menu.getItems().setAll(times.map(this::item).toList());
        return menu;
    }

    private MenuItem item(When when) {
        MenuItem item = new MenuItem(wording.time(when));
        item.setMnemonicParsing(false);
        item.setOnAction(event -> chosen.accept(when));
        return item;
    }
}
