package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.overlap.SetOverlap;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// How saved segments overlap, as an UpSet picture (Lex et al. 2014): a column a part, its bar as high as it has
/// customers, its dots in the rows of the segments it belongs to. A click or Enter selects the customers of a column.
final class OverlapPane extends VBox {
    private static final int COLUMNS = 7;
    private static final double NAMES = 92;

    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Controls controls;
    private final MenuButton which = new MenuButton();
    private final HBox picture = new HBox();
    private final Label more;
    /// By the rule each selects.
    private final Map<String, OverlapColumn> columns = new HashMap<>();

    OverlapPane(SegmentsViewModel viewModel, Look look, Following following) {
        super(4);
        this.viewModel = viewModel;
        this.look = look;
        this.controls = new Controls(look);
        more = controls.label("", "caption");
        setId("overlap");
        setMinHeight(USE_PREF_SIZE);
        which.setId("overlap-segments");
        which.getStyleClass().add("chip");
        which.setAccessibleText(look.text("segments.overlap.which"));
        which.setOnShowing(event -> fill());
        which.getItems().add(new CheckMenuItem());
        HBox head = new HBox(8, controls.label(look.text("segments.overlap"), "title"), controls.space(), which);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("saved-head");
        picture.setAlignment(Pos.BOTTOM_LEFT);
        picture.getStyleClass().add("overlap");
        more.setId("overlap-more");
        getChildren().addAll(head, picture, more);
        following.follow(viewModel.overlaps().shown(), this::show);
        following.follow(
                viewModel.rule().text(), text -> columns.forEach((rule, column) -> column.choose(rule.equals(text))));
    }

    private void show(Optional<SetOverlap> overlap) {
        setVisible(overlap.isPresent());
        setManaged(overlap.isPresent());
        overlap.ifPresent(shown -> {
            which.setText(look.text("segments.overlap.count", shown.names().size()));
            columns(shown);
        });
    }

    private void columns(SetOverlap overlap) {
        VBox names = new VBox();
        names.setAlignment(Pos.BOTTOM_LEFT);
        names.getStyleClass().add("overlap-names");
        names.setMinWidth(NAMES);
        names.setMaxWidth(NAMES);
        for (String name : overlap.names()) {
            Label label = controls.label(name, "overlap-name");
            label.setMaxWidth(NAMES);
            names.getChildren().add(label);
        }
        picture.getChildren().setAll(names);
        columns.clear();
        List<SetOverlap.Part> parts = overlap.inside();
        int most = parts.stream().mapToInt(SetOverlap.Part::customers).max().orElse(1);
        String unit = most < OverlapColumn.THOUSAND ? "segments.saved.customers" : "segments.overlap.thousands";
        names.getChildren().addFirst(controls.label(look.text(unit), "caption"));
        for (SetOverlap.Part part : parts.stream().limit(COLUMNS).toList()) {
            String rule = Overlaps.rule(overlap, part);
            OverlapColumn column = new OverlapColumn(overlap, part, most, look);
            column.choose(rule.equals(viewModel.rule().text().get()));
            columns.put(rule, column);
            column.setOnAction(event -> viewModel.rule().take(rule));
            picture.getChildren().add(column);
        }
        more(parts.stream().skip(COLUMNS).toList());
    }

    /// Says that there are parts without a column.
    private void more(List<SetOverlap.Part> unseen) {
        more.setVisible(!unseen.isEmpty());
        more.setManaged(!unseen.isEmpty());
        int customers = unseen.stream().mapToInt(SetOverlap.Part::customers).sum();
        more.setText(look.text("segments.overlap.more", unseen.size(), customers));
    }

    private void fill() {
        List<String> now =
                viewModel.overlaps().shown().get().map(SetOverlap::names).orElse(List.of());
        which.getItems()
                .setAll(viewModel.saved().get().stream()
                        .filter(kept -> kept.customers().isPresent())
                        .map(kept -> item(kept.name(), now))
                        .toList());
    }

    private CheckMenuItem item(String name, List<String> now) {
        CheckMenuItem item = new CheckMenuItem(name);
        item.setMnemonicParsing(false);
        item.setSelected(now.contains(name));
        item.setDisable(!now.contains(name) && now.size() == Overlaps.MOST);
        item.setOnAction(event -> {
            List<String> names = new ArrayList<>(now);
            if (!names.remove(name)) names.add(name);
            if (names.size() > 1) viewModel.overlay(names);
        });
        return item;
    }
}
