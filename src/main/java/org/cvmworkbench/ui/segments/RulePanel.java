package org.cvmworkbench.ui.segments;

import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.language.RuleProblem;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The rule at the side: as text, as blocks, and those kept under a name.
final class RulePanel extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double WIDTH = 296;
    private static final double PADDING = 16;

    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Label status;

    RulePanel(SegmentsViewModel viewModel, Look look, Following following) {
        this.viewModel = viewModel;
        this.look = look;
        Controls controls = new Controls(look);
        status = controls.label("", "rule-status");
        status.setId("rule-status");
        HBox head = new HBox(controls.label(look.text("segments.rule"), "title"), controls.space(), status);
        head.setAlignment(Pos.BASELINE_LEFT);
        BlockList blocks = new BlockList("blocks", viewModel, look, viewModel.rule()::change);
        SavedList saved = new SavedList(viewModel, look, following);
        VBox.setVgrow(saved, Priority.ALWAYS);
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().addAll("side", "scrolled");
        VBox content = new VBox(
                8,
                head,
                new RuleField(viewModel, look, following),
                blocks,
                new Saving(viewModel, look, following),
                savedHead(controls),
                saved,
                new OverlapPane(viewModel, look, following));
        getChildren().add(scrolled(content));
        following.follow(viewModel.rule().blocks(), changed -> {
            if (blocks.fits(changed)) blocks.show(changed);
            // rows are made a frame later: the first move of a brush has enough to do
            else Platform.runLater(() -> blocks.show(viewModel.rule().blocks().get()));
        });
        following.follow(viewModel.rule().problem(), problem -> say());
        following.follow(viewModel.exploration(), exploration -> say());
    }

    /// Never wider than its room.
    private static ScrollPane scrolled(VBox content) {
        content.setPadding(new Insets(PADDING));
        content.setMinWidth(0);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static HBox savedHead(Controls controls) {
        Look look = controls.look();
        HBox head = new HBox(
                12,
                controls.label(look.text("segments.saved"), "title"),
                controls.space(),
                controls.label(look.text("segments.saved.customers"), "caption"),
                controls.label(look.text("segments.saved.share"), "caption"));
        head.setAlignment(Pos.BASELINE_LEFT);
        head.getStyleClass().add("saved-head");
        return head;
    }

    private void say() {
        Optional<RuleProblem> problem = viewModel.rule().problem().get();
        status.pseudoClassStateChanged(WRONG, problem.isPresent());
        status.setText(
                problem.isPresent()
                        ? look.text("segments.rule.wrong")
                        : viewModel.exploration().get().map(this::counted).orElse(""));
    }

    private String counted(Exploration exploration) {
        if (exploration.isEverybody()) return look.text("segments.rule.everybody");
        return look.text("segments.rule.valid", Math.max(1, exploration.took().toMillis()));
    }
}
