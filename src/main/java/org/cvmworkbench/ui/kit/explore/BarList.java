package org.cvmworkbench.ui.kit.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/// Words with bars: all in grey, in front of it the selected part. A click or Space chooses a word or lets go of it.
public final class BarList extends ListView<ObjectProperty<BarList.Bar>> {

    /// @param name by which it is chosen
    /// @param label as it is shown
    /// @param all its length, at least 0; so `selected`
    /// @param longest of all bars
    /// @param share what is said at the end
    /// @param said in a tooltip and to screen readers, worded when somebody asks
    /// @param chosen whether the selection asks for it
    public record Bar(
            String name,
            String label,
            long all,
            long selected,
            long longest,
            String share,
            Supplier<String> said,
            boolean chosen) {}

    /// @param toggle hears the name that was chosen or let go of
    public BarList(String id, String name, Consumer<String> toggle) {
        setId(id);
        setAccessibleText(name);
        getStyleClass().add("bar-list");
        setCellFactory(list -> new BarCell(toggle));
        setMinSize(0, 0);
        setPrefSize(160, 120);
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.SPACE) return;
            chosen(toggle);
            event.consume();
        });
    }

    /// Shows other lengths; the focus stays on its row. The rows themselves stay, so that a brush that moves has none
    /// of them made and styled anew.
    public void show(List<Bar> bars) {
        if (getItems().size() != bars.size()) getItems().setAll(rows(bars));
        else for (int i = 0; i < bars.size(); i++) getItems().get(i).set(bars.get(i));
    }

    private static List<ObjectProperty<Bar>> rows(List<Bar> bars) {
        List<ObjectProperty<Bar>> rows = new ArrayList<>();
        for (Bar bar : bars) rows.add(new SimpleObjectProperty<>(bar));
        return rows;
    }

    private void chosen(Consumer<String> toggle) {
        ObjectProperty<Bar> bar = getFocusModel().getFocusedItem();
        if (bar != null) toggle.accept(bar.get().name());
    }
}
