package org.cvmworkbench.ui.base;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.jobs.Job;

/// Where all files go; while they are on their way, how far they are.
final class LoadBox extends VBox {
    private final DataViewModel data;
    private final Look look;
    private final Controls controls;
    private final ProgressBar progress = new ProgressBar();
    private final Label far;
    private boolean greeted;
    private final Timeline watch = new Timeline(new KeyFrame(Duration.millis(200), tick -> tell()));

    LoadBox(DataViewModel data, Look look, Following following) {
        super(8);
        this.data = data;
        this.look = look;
        this.controls = new Controls(look);
        this.far = controls.label("", "caption");
        setId("data-load-box");
        far.setId("data-load-progress");
        far.setWrapText(true);
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(look.text("data.loading"));
        watch.setCycleCount(Animation.INDEFINITE);
        following.follow(data.loading(), this::show);
        following.follow(
                data.drafts().files().files(),
                all -> Refocus.after(this, () -> show(data.loading().get())));
        following.follow(data.drafts().files().files(), all -> greet());
        following.until(watch::stop);
    }

    private void show(Optional<Job> job) {
        getChildren().clear();
        if (job.isPresent()) {
            watch.play();
            tell();
            Label loading = controls.label(look.text("data.loading"), "muted");
            loading.setWrapText(true);
            getChildren().addAll(loading, progress, far, wide(controls.button("data-stop", "data.stop", data::stop)));
            return;
        }
        watch.stop();
        asks().ifPresent(getChildren()::add);
        if (data.study().get().isPresent()) getChildren().add(intoOpen());
        getChildren().addAll(intoNew(), wide(controls.button("data-cancel", "data.cancel", data.drafts()::clear)));
    }

    /// The keyboard stands on what comes next, unless somebody has taken it elsewhere.
    private void greet() {
        Scene scene = getScene();
        if (greeted || scene == null || !data.drafts().ready()) return;
        greeted = true;
        Node owner = scene.getFocusOwner();
        boolean free = owner == null || owner.getScene() == null || "data-cancel".equals(owner.getId());
        if (free)
            getChildren().stream()
                    .filter(button -> button.getStyleClass().contains("accent"))
                    .forEach(Node::requestFocus);
    }

    private void tell() {
        data.loading().get().ifPresent(job -> {
            progress.setProgress(job.fraction().get());
            far.setText(new LoadWords(look).far(job, data.drafts().files().bytes()));
        });
    }

    /// What has to be said before anything can be loaded.
    private Optional<Label> asks() {
        return data.drafts().files().drafts().stream()
                .filter(draft -> draft.state() == DraftState.ASKS)
                .findFirst()
                .map(draft -> {
                    Label first = controls.label(look.text("data.load.first", draft.title()), "caption", "asks");
                    first.setTooltip(new Tooltip(first.getText()));
                    first.setId("data-load-first");
                    first.setMinWidth(0);
                    first.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
                    return first;
                });
    }

    private Button intoOpen() {
        Button into = data.isDemoOpen()
                ? controls.button("data-load", "data.load", data::loadIntoOpen)
                : controls.primary("data-load", "data.load", data::loadIntoOpen);
        into.setMnemonicParsing(false);
        String name = data.study().get().map(study -> study.base().name()).orElse("");
        into.setText(look.text("data.load.into", name));
        return loadable(into);
    }

    /// Nobody means the invented chain when own files come.
    private Button intoNew() {
        boolean first = data.study().get().isEmpty() || data.isDemoOpen();
        Button fresh = first
                ? controls.primary("data-load-new", "data.load.new", data::loadIntoNew)
                : controls.button("data-load-new", "data.load.new", data::loadIntoNew);
        return loadable(fresh);
    }

    private Button loadable(Button button) {
        button.setDisable(!data.drafts().ready());
        return wide(button);
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
