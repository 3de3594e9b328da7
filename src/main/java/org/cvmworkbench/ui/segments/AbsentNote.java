package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import org.cvmworkbench.analysis.rules.AbsentNames;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.jobs.Latest;

/// What the rule names that the open base does not have, once the rule is counted.
final class AbsentNote extends Label {
    private final SegmentsViewModel viewModel;
    private final Look look;
    private final Latest looking;

    AbsentNote(SegmentsViewModel viewModel, Look look, Following following) {
        this.viewModel = viewModel;
        this.look = look;
        this.looking = new Latest(viewModel.workspace().jobs());
        setId("rule-absent");
        getStyleClass().add("advice");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        show(List.of());
        following.follow(viewModel.settled(), settled -> lookUp());
        following.follow(viewModel.rule().problem(), problem -> lookUp());
        following.until(looking::cancel);
    }

    private void lookUp() {
        looking.cancel();
        show(List.of());
        if (viewModel.rule().problem().get().isPresent()) return;
        viewModel
                .settled()
                .get()
                .filter(counted ->
                        counted.blocks().equals(viewModel.rule().blocks().get()))
                .ifPresent(this::lookUp);
    }

    private void lookUp(Exploration counted) {
        Snapshot snapshot = counted.study().snapshot();
        counted.blocks()
                .rule()
                .ifPresent(rule -> looking.run(
                        Text.of("segments.job.absent"), progress -> AbsentNames.of(rule, snapshot), this::show));
    }

    private void show(List<Text> notes) {
        setText(notes.stream().map(look::say).collect(Collectors.joining("\n")));
        setVisible(!notes.isEmpty());
        setManaged(!notes.isEmpty());
    }
}
