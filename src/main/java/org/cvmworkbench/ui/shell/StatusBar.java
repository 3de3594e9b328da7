package org.cvmworkbench.ui.shell;

import java.time.Duration;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Job;
import org.kordamp.ikonli.feather.Feather;

/// How much the base holds, and the work that takes its time: how far, how long yet, and a way to stop it.
final class StatusBar extends HBox {
    private static final Duration UNNOTICED = Duration.ofMillis(300);
    private static final double BAR_WIDTH = 120;

    private final Workspace workspace;
    private final Look look;
    private final Label facts;
    private final Label job;
    private final ProgressBar progress = new ProgressBar();
    private final HBox running;

    StatusBar(Workspace workspace, Look look, Following following) {
        this.workspace = workspace;
        this.look = look;
        Controls controls = new Controls(look);
        facts = controls.label("", "caption");
        job = controls.label("", "caption");
        Button cancel = controls.iconButton("cancel-job", "shell.cancel", Feather.X, this::cancel);
        progress.setPrefWidth(BAR_WIDTH);
        running = new HBox(8, job, progress, cancel);
        running.setId("running-job");
        running.setVisible(false);
        setId("status-bar");
        getStyleClass().add("status-bar");
        getChildren().addAll(facts, controls.space(), running);
        following.follow(
                workspace.study(), study -> facts.setText(study.map(this::said).orElse("")));
        Timeline watch = new Timeline(new KeyFrame(javafx.util.Duration.millis(100), tick -> watch()));
        watch.setCycleCount(Animation.INDEFINITE);
        following.follow(workspace.jobs().idle(), idle -> {
            if (idle) watch.stop();
            else watch.play();
            watch();
        });
        following.until(watch::stop);
    }

    private String said(Study study) {
        return look.text(
                "shell.facts",
                study.customers(),
                study.snapshot().receipts().count(),
                study.snapshot().version());
    }

    /// The job that has run longest, once it is worth a word.
    private Optional<Job> noticed() {
        return workspace.jobs().running().stream()
                .filter(one -> !one.isCancelled() && one.elapsed().compareTo(UNNOTICED) > 0)
                .findFirst();
    }

    private void watch() {
        Optional<Job> noticed = noticed();
        running.setVisible(noticed.isPresent());
        noticed.ifPresent(one -> {
            String left = one.left()
                    .map(time -> look.text("shell.left", time.toSeconds() + 1))
                    .orElse("");
            job.setText(look.say(one.title()) + left);
            progress.setProgress(one.fraction().get());
        });
    }

    private void cancel() {
        noticed().ifPresent(Job::cancel);
        watch();
    }
}
