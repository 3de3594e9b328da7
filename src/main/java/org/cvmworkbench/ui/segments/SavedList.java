package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.RowClick;
import org.cvmworkbench.workspace.Study;
import org.jspecify.annotations.Nullable;

/// The saved segments. A click or Enter takes the rule of one, Delete deletes it, which can be undone.
final class SavedList extends ListView<KeptSegment> {
    private static final double ROW = 28;

    private final SegmentsViewModel viewModel;
    private final Look look;
    private @Nullable ContextMenu menu;
    private List<KeptSegment> marked = List.of();

    SavedList(SegmentsViewModel viewModel, Look look, Following following) {
        this.viewModel = viewModel;
        this.look = look;
        setId("saved-segments");
        setAccessibleText(look.text("segments.saved"));
        setFixedCellSize(ROW);
        setMinHeight(2 * ROW);
        setPrefHeight(6 * ROW);
        getStyleClass().add("saved-segments");
        setCellFactory(list -> cell());
        setOnContextMenuRequested(event -> {
            if (event.isKeyboardTrigger()) showMenu(getFocusModel().getFocusedItem(), event);
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) use();
            if (event.getCode() == KeyCode.DELETE) delete();
        });
        following.follow(viewModel.saved(), this::show);
        following.follow(viewModel.rule().blocks(), this::mark);
    }

    /// Marks the segments with this rule. Most moves of a brush make it the rule of none, as it was: then no row is
    /// made anew.
    private void mark(Blocks rule) {
        List<KeptSegment> chosen =
                getItems().stream().filter(segment -> segment.isOf(rule)).toList();
        if (chosen.equals(marked)) return;
        marked = chosen;
        refresh();
    }

    private SavedCell cell() {
        SavedCell cell = new SavedCell(viewModel, look);
        RowClick.on(cell, viewModel.rule()::use);
        cell.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) showMenu(cell.getItem(), event);
        });
        return cell;
    }

    private void show(List<KeptSegment> segments) {
        getItems().setAll(segments);
        mark(viewModel.rule().blocks().get());
    }

    private void showMenu(@Nullable KeptSegment segment, ContextMenuEvent event) {
        event.consume();
        Optional<Study> study = viewModel.workspace().study().get();
        if (segment == null || study.isEmpty()) return;
        if (menu != null) menu.hide();
        menu = new SavedMenu(viewModel, look, study.get().base(), segment).menu();
        menu.show(this, event.getScreenX(), event.getScreenY());
    }

    private void use() {
        KeptSegment focused = getFocusModel().getFocusedItem();
        if (focused != null) viewModel.rule().use(focused);
    }

    private void delete() {
        KeptSegment focused = getFocusModel().getFocusedItem();
        if (focused != null) viewModel.delete(focused);
    }
}
