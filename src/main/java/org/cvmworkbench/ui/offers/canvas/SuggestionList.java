package org.cvmworkbench.ui.offers.canvas;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.offers.design.OffersViewModel;
import org.cvmworkbench.workspace.offers.Assortment;
import org.cvmworkbench.workspace.offers.Suggested;

/// Suggestions one below the other, to be dragged onto the weeks. Arrows go from one to the next.
final class SuggestionList extends ScrollPane {
    private final OffersViewModel room;
    private final Look look;
    private final DragGesture gesture;
    private final VBox rows = new VBox(4);
    private List<Suggested> shown = List.of();
    private Assortment named = Assortment.NONE;

    SuggestionList(OffersViewModel room, Look look, DragGesture gesture) {
        this.room = room;
        this.look = look;
        this.gesture = gesture;
        rows.getStyleClass().add("suggestion-rows");
        rows.addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setId("suggestion-list");
        getStyleClass().addAll("suggestion-list", "edge-to-edge");
    }

    /// Where one that had the keyboard goes, the next one has it.
    void show(List<Suggested> suggestions, Assortment assortment) {
        if (suggestions.equals(shown) && assortment.equals(named)) return;
        int focused = focused();
        boolean others = !shown.containsAll(suggestions);
        shown = List.copyOf(suggestions);
        named = assortment;
        List<SuggestionRow> made = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) made.add(row(i, shown.get(i), assortment));
        rows.getChildren().setAll(made);
        if (others) setVvalue(0);
        if (focused >= 0 && !made.isEmpty())
            made.get(Math.min(focused, made.size() - 1)).requestFocus();
    }

    private SuggestionRow row(int place, Suggested suggested, Assortment assortment) {
        String name = look.say(suggested.name(assortment));
        SuggestionRow row = new SuggestionRow(
                "suggestion-" + place,
                suggested,
                name,
                look,
                () -> room.suggesting().add(suggested));
        gesture.from(row, () -> suggested, () -> name);
        CarryKeys.lift(row, room, () -> suggested);
        row.focusedProperty().subscribe(has -> {
            if (has) reveal(row);
        });
        return row;
    }

    private int focused() {
        for (int i = 0; i < rows.getChildren().size(); i++)
            if (rows.getChildren().get(i).isFocused()) return i;
        return -1;
    }

    private void walk(KeyEvent event) {
        int here = focused();
        if (here < 0 || room.carrying().isCarrying()) return;
        int there = switch (event.getCode()) {
            case UP -> here - 1;
            case DOWN -> here + 1;
            default -> -1;
        };
        if (there < 0 || there >= rows.getChildren().size()) return;
        rows.getChildren().get(there).requestFocus();
        event.consume();
    }

    /// Scrolls so far that a row can be seen.
    private void reveal(SuggestionRow row) {
        double seen = getViewportBounds().getHeight();
        double hidden = rows.getHeight() - seen;
        if (hidden <= 0) return;
        Bounds place = row.getBoundsInParent();
        double from = hidden * getVvalue();
        if (place.getMinY() < from) setVvalue(place.getMinY() / hidden);
        else if (place.getMaxY() > from + seen) setVvalue((place.getMaxY() - seen) / hidden);
    }
}
