package org.cvmworkbench.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.RowClick;

/// Type a few letters, press Enter: rooms, commands, segments and customers in one list.
final class Palette extends VBox {
    /// Looks for more than the commands, such as customers, and tells what it finds later.
    interface Search {
        void find(String typed, Consumer<List<Entry>> found);
    }

    private static final double WIDTH = 560;
    private static final double ROW = 32;
    private static final int ROWS = 10;

    private final Layer layer;
    private final List<Entry> entries;
    private final Search search;
    private final Locale locale;
    private final TextField typed = new TextField();
    private final ListView<Entry> list = new ListView<>();

    Palette(List<Entry> entries, Search search, Look look, Layer layer) {
        this.layer = layer;
        this.entries = entries;
        this.search = search;
        this.locale = look.texts().locale();
        getStyleClass().add("palette");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        typed.setId("palette-text");
        typed.setPromptText(look.text("palette.prompt"));
        typed.setAccessibleText(look.text("palette.prompt"));
        typed.textProperty().subscribe(this::look);
        typed.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.setId("palette-list");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setAccessibleText(look.text("palette.list"));
        list.setCellFactory(view -> {
            EntryCell cell = new EntryCell();
            RowClick.on(cell, this::act);
            return cell;
        });
        getChildren().setAll(typed, list);
    }

    void open() {
        layer.open(this, Pos.TOP_CENTER, typed);
    }

    private void look(String text) {
        show(text.isBlank() ? entries : matching(text));
        if (!text.isBlank()) {
            search.find(text, found -> {
                if (!typed.getText().equals(text) || found.isEmpty()) return;
                List<Entry> all = new ArrayList<>(found);
                all.addAll(matching(text));
                show(all);
            });
        }
    }

    private List<Entry> matching(String text) {
        return entries.stream().filter(entry -> entry.matches(text, locale)).toList();
    }

    private void show(List<Entry> some) {
        list.getItems().setAll(some);
        list.setPrefHeight(ROW * Math.clamp(some.size(), 1, ROWS) + 2);
        list.getSelectionModel().selectFirst();
    }

    private void move(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().selectNext();
            case UP -> list.getSelectionModel().selectPrevious();
            case ENTER -> {
                Entry chosen = list.getSelectionModel().getSelectedItem();
                if (chosen != null) act(chosen);
            }
            default -> {
                return;
            }
        }
        list.scrollTo(list.getSelectionModel().getSelectedIndex());
        event.consume();
    }

    private void act(Entry chosen) {
        layer.close();
        chosen.act().run();
    }
}
