package org.cvmworkbench.ui.base;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// What can be said of the chosen file by hand, and where all files go.
final class ImportSide extends VBox {
    private static final double WIDTH = 304;
    private static final double BAR = 12;

    private final DraftsViewModel drafts;
    private final Look look;
    private final VBox said = new VBox(16);
    private Optional<ListedFile> shown = Optional.empty();

    ImportSide(DataViewModel data, Look look, Following following) {
        super(12);
        this.drafts = data.drafts();
        this.look = look;
        setId("data-import-side");
        getStyleClass().addAll("side", "import-side");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        ScrollPane scroll = new ScrollPane(said);
        scroll.setId("data-side-scroll");
        scroll.setFitToWidth(true);
        said.setPadding(new Insets(0, BAR, 0, 0));
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, new LoadBox(data, look, following));
        following.follow(drafts.files().files(), all -> Refocus.after(this, this::show));
        following.follow(drafts.files().place(), place -> Refocus.after(this, this::show));
    }

    /// What waits for its answer stays as it was asked for.
    private void show() {
        Optional<ListedFile> now = drafts.files().chosen();
        boolean waits = now.filter(file -> file instanceof FileDraft draft
                        && draft.waiting()
                        && shown.filter(draft::isSame).isPresent())
                .isPresent();
        if (now.equals(shown) || waits) return;
        shown = now;
        said.getChildren().clear();
        drafts.chosen().ifPresent(this::build);
    }

    private void build(FileDraft draft) {
        said.getChildren().add(new ReadingForm(draft, drafts, look));
        Kind kind = draft.preview().kind();
        if (kind == Kind.RECEIPTS || kind == Kind.LINES) {
            said.getChildren()
                    .addAll(new FilterChoices(draft, drafts, look), new DuplicatesChoice(draft, drafts, look));
        }
        said.getChildren().addAll(new DerivedForm(draft, drafts, look), new ReasonsCard(draft.preview(), look));
    }
}
