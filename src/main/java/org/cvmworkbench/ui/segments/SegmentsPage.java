package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Page;
import org.jspecify.annotations.Nullable;

/// The segments room as it is shown: the sentence, the six figures, the pictures, the customers; the rule at the side.
/// Before an audience only what is seen, nothing that is changed.
final class SegmentsPage extends Page {
    private static final double PICTURES = 312;
    private static final double TABLE = 240;
    private static final double TALLEST_PICTURES = 440;

    private final SegmentsViewModel viewModel;
    private final Controls controls;
    private final Label sentence;
    private final FigureRow figures;
    private final StackPane pictures = new StackPane();
    private final VBox work;
    /// All of the room. It stays in the scene while pictures are prepared: to come back in would have all of it styled
    /// and laid out anew.
    private final BorderPane room = new BorderPane();
    private final StackPane instead = new StackPane();
    private @Nullable FacetPane facets;

    SegmentsPage(SegmentsViewModel viewModel, FileDialogs dialogs, Look look) {
        super(look);
        this.viewModel = viewModel;
        this.controls = new Controls(look);
        sentence = controls.label("", "sentence", "two-lines");
        sentence.setId("segment-sentence");
        figures = new FigureRow(look);
        VBox.setVgrow(pictures, Priority.ALWAYS);
        HBox answer = new HBox(8, sentence, controls.space());
        if (!look.presenting())
            answer.getChildren().add(new PicturesMenu(viewModel.aspects().pictures(), look, following));
        work = new VBox(answer, figures, pictures);
        if (look.presenting()) pictures.setMouseTransparent(true);
        else addBelow(dialogs);
        work.getStyleClass().addAll("room", "segments");
        room.setCenter(work);
        RulePanel side = new RulePanel(viewModel, look, following);
        if (!look.presenting()) room.setRight(side);
        setCenter(new StackPane(room, instead));
        following.until(viewModel.enter());
        follow(viewModel.exploration(), exploration -> exploration.ifPresentOrElse(this::show, this::showNothing));
        follow(viewModel.measure(), measure -> showAgain());
        follow(viewModel.aspects().pictures(), chosen -> showAgain());
        following.until(() -> leaveFacets());
        follow(
                viewModel.settled(),
                settled -> sentence.setText(settled.map(this::said).orElse("")));
    }

    private void addBelow(FileDialogs dialogs) {
        pictures.setMinHeight(PICTURES);
        pictures.setPrefHeight(PICTURES);
        pictures.setMaxHeight(TALLEST_PICTURES);
        BelowPane below = new BelowPane(viewModel, dialogs, look, following);
        below.setMinHeight(0);
        below.setPrefHeight(TABLE);
        VBox.setVgrow(below, Priority.ALWAYS);
        work.getChildren().add(below);
        follow(viewModel.aspects().enlarged(), large -> {
            for (Node above : List.of(figures, pictures)) {
                above.setVisible(!large);
                above.setManaged(!large);
            }
        });
    }

    private String said(Exploration exploration) {
        return new Sentence(look, new Wording(look, exploration.study().currency())).of(exploration);
    }

    private void show(Exploration exploration) {
        if (exploration.study().customers() == 0) {
            leaveFacets();
            showNothing("segments.nobody-yet");
            return;
        }
        room.setVisible(true);
        instead.setVisible(false);
        figures.show(exploration);
        pictures(exploration).show(exploration);
    }

    private FacetPane pictures(Exploration exploration) {
        if (facets != null) return facets;
        FacetPane made = new FacetPane(viewModel, look, exploration);
        facets = made;
        pictures.getChildren().setAll(made);
        return made;
    }

    private void showAgain() {
        Optional<Exploration> shown = viewModel.exploration().get();
        if (facets != null && shown.isPresent()) facets.show(shown.get());
    }

    private void leaveFacets() {
        if (facets != null) facets.leave();
        facets = null;
        pictures.getChildren().clear();
    }

    /// Before a base is open, or while its pictures are being prepared.
    private void showNothing() {
        boolean open = viewModel.workspace().study().get().isPresent();
        if (!open) leaveFacets();
        showNothing(open ? "segments.preparing" : "segments.no-base");
    }

    /// Pictures that are there wait unseen: the next base needs the same.
    private void showNothing(String why) {
        VBox nothing = new VBox(
                16, controls.label(look.text("segments.teach"), "sentence"), controls.label(look.text(why), "muted"));
        boolean open = viewModel.workspace().study().get().isPresent();
        if (!open) nothing.getChildren().add(controls.primary("open-demo", "segments.open-demo", viewModel::openDemo));
        nothing.getStyleClass().add("room");
        room.setVisible(false);
        instead.getChildren().setAll(nothing);
        instead.setVisible(true);
    }
}
