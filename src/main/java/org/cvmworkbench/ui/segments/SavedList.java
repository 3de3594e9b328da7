package org.cvmworkbench.ui.segments;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The saved segments. A click or Enter takes the rule of one, Delete deletes it, which can be undone.
final class SavedList extends ListView<KeptSegment> {
    private static final double ROW = 28;

    private final SegmentsViewModel viewModel;

    SavedList(SegmentsViewModel viewModel, Look look, Following following) {
        this.viewModel = viewModel;
        setId("saved-segments");
        setAccessibleText(look.text("segments.saved"));
        setFixedCellSize(ROW);
        getStyleClass().add("saved-segments");
        setCellFactory(list -> new SavedCell(viewModel, look));
        setOnMouseClicked(event -> use());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) use();
            if (event.getCode() == KeyCode.DELETE) delete();
        });
        following.follow(viewModel.saved(), this::show);
        following.follow(viewModel.rule().blocks(), blocks -> refresh());
    }

    private void show(List<KeptSegment> segments) {
        getItems().setAll(segments);
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
