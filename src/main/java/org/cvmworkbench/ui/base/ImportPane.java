package org.cvmworkbench.ui.base;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// The files that may be loaded: how the chosen one is understood, and its first problems.
final class ImportPane extends VBox {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;
    private final Label sentence;
    private final FlowPane files = new FlowPane(8, 8);
    private final VBox body = new VBox(16);

    ImportPane(DraftsViewModel drafts, Look look, Following following) {
        super(12);
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        this.sentence = controls.label("", "sentence");
        setId("data-preview");
        getStyleClass().add("room");
        sentence.setId("data-preview-sentence");
        sentence.setWrapText(true);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(sentence, files, body);
        following.follow(drafts.drafts(), all -> Refocus.after(this, this::show));
        following.follow(drafts.place(), place -> Refocus.after(this, this::show));
    }

    private void show() {
        drafts.chosen().ifPresent(draft -> {
            sentence.setText(said(draft));
            sentence.pseudoClassStateChanged(REFUSED, !draft.ready());
            files.getChildren().setAll(tabs());
            files.setVisible(drafts.drafts().get().size() > 1);
            files.setManaged(files.isVisible());
            Preview preview = draft.preview();
            Node below =
                    preview.problems().isEmpty() ? new ReasonsCard(preview, look) : new ProblemsCard(preview, look);
            body.getChildren().setAll(new MappingCard(draft, drafts, look), below);
        });
    }

    private List<ToggleButton> tabs() {
        ToggleGroup group = new ToggleGroup();
        List<FileDraft> all = drafts.drafts().get();
        return IntStream.range(0, all.size())
                .mapToObj(at -> tab(all.get(at), at, group))
                .toList();
    }

    private ToggleButton tab(FileDraft draft, int at, ToggleGroup group) {
        String kind = look.text("data.kind." + draft.preview().kind().word());
        ToggleButton tab = new ToggleButton(look.text("data.file-tab", draft.name(), kind));
        tab.setId("data-file-" + at);
        tab.setMnemonicParsing(false);
        tab.setToggleGroup(group);
        tab.setSelected(at == drafts.place().get());
        if (!draft.ready()) tab.getStyleClass().add("warn");
        tab.setOnAction(event -> drafts.choose(at));
        return tab;
    }

    /// What the file is taken for, or why it cannot be loaded yet.
    private String said(FileDraft draft) {
        Preview preview = draft.preview();
        if (draft.refused().isPresent()) return look.say(draft.refused().get().text());
        String kind = look.text("data.kind." + preview.kind().word());
        boolean unknown =
                preview.columns().stream().allMatch(column -> column.role().isEmpty());
        if (unknown) return look.text("data.preview.unknown", draft.name());
        if (!preview.complete()) {
            String role = RoleNames.of(look).name(preview.missing().getFirst());
            return look.text("data.preview.missing", draft.name(), kind, role);
        }
        long used = preview.columns().stream()
                .filter(column -> column.role().isPresent())
                .count();
        RowWords rows = new RowWords(look);
        return look.text(
                preview.whole() ? "data.preview.whole" : "data.preview.first",
                draft.name(),
                kind,
                used,
                preview.columns().size(),
                rows.whole(preview.counts().read()),
                rows.whole(preview.counts().rejected()),
                rows.whole(preview.counts().filtered()));
    }
}
