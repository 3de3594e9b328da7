package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Sniffed;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.jobs.Job;

/// How the chosen file is read, which lines are kept, and where all files go.
final class ImportSide extends VBox {
    private static final double WIDTH = 296;
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1251", "windows-1252", "KOI8-R", "IBM866");
    private static final List<String> DELIMITERS = List.of("comma", "semicolon", "tab", "pipe", "blank");
    private static final List<String> HEADERS = List.of("true", "false");
    private static final List<String> DATES =
            List.of("yyyy-MM-dd", "dd.MM.yyyy", "dd/MM/yyyy", "MM/dd/yyyy", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd");
    private static final List<String> DECIMALS = List.of("point", "comma");

    private final DataViewModel data;
    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;
    private final VBox reading = new VBox(8);
    private final VBox loading = new VBox(8);
    private Optional<FileDraft> shown = Optional.empty();

    ImportSide(DataViewModel data, Look look, Following following) {
        super(12);
        this.data = data;
        this.drafts = data.drafts();
        this.look = look;
        this.controls = new Controls(look);
        setId("data-import-side");
        getStyleClass().add("side");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        getChildren().addAll(controls.label(look.text("data.reading"), "title"), reading, space, loading);
        following.follow(drafts.drafts(), all -> Refocus.after(this, this::show));
        following.follow(drafts.place(), place -> Refocus.after(this, this::show));
        following.follow(data.loading(), this::showLoading);
        following.follow(drafts.drafts(), all -> showLoading(data.loading().get()));
    }

    private void show() {
        if (drafts.chosen().equals(shown)) return;
        shown = drafts.chosen();
        shown.ifPresent(draft -> {
            Sniffed sniffed = draft.preview().sniffed();
            reading.getChildren()
                    .setAll(
                            kind(draft),
                            format("encoding", draft, sniffed.encoding(), ENCODINGS, Function.identity()),
                            format("delimiter", draft, sniffed.delimiter(), DELIMITERS, this::delimiter),
                            format("header", draft, String.valueOf(sniffed.header()), HEADERS, this::header),
                            format("dateFormat", draft, sniffed.dateFormat(), DATES, Function.identity()),
                            format("decimal", draft, sniffed.decimal(), DECIMALS, this::decimal));
            if (draft.preview().kind() == Kind.RECEIPTS) reading.getChildren().add(keep(draft));
        });
    }

    private Node kind(FileDraft draft) {
        ComboBox<Kind> kinds = choice(
                "data-kind",
                "data.kind",
                List.of(Kind.values()),
                draft.preview().kind());
        kinds.setConverter(Words.said(kind -> look.text("data.kind." + kind.word())));
        kinds.setOnAction(event -> drafts.setKind(kinds.getValue()));
        return field("data.kind", kinds);
    }

    /// The first choice is to find it out; it says what was found.
    private Node format(
            String setting, FileDraft draft, String found, List<String> values, Function<String, String> name) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(values);
        String said = draft.said(setting);
        if (!all.contains(said)) all.add(said);
        ComboBox<String> choice = choice("data-format-" + setting, "data.format." + setting, all, said);
        choice.setConverter(Words.said(
                value -> value.isEmpty() ? look.text("data.format.found", name.apply(found)) : name.apply(value)));
        choice.setOnAction(event -> drafts.setFormat(setting, choice.getValue()));
        return field("data.format." + setting, choice);
    }

    private <T> ComboBox<T> choice(String id, String key, List<T> values, T now) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setAccessibleText(look.text(key));
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(values);
        choice.setValue(now);
        return choice;
    }

    private String delimiter(String word) {
        return DELIMITERS.contains(word) ? look.text("data.delimiter." + word) : word;
    }

    private String header(String word) {
        return look.text("data.header." + word);
    }

    private String decimal(String word) {
        return look.text("data.decimal." + word);
    }

    private Node field(String key, Node control) {
        return new VBox(2, controls.label(look.text(key), "caption"), control);
    }

    private Node keep(FileDraft draft) {
        TextField rule = new TextField(draft.request().keep().orElse(""));
        rule.setId("data-keep");
        rule.setPromptText("quantity > 0");
        rule.setAccessibleText(look.text("data.keep"));
        rule.getStyleClass().add("rule-text");
        Consumer<String> set = drafts::setKeep;
        rule.setOnAction(event -> set.accept(rule.getText()));
        rule.focusedProperty().subscribe(focused -> {
            if (!focused) set.accept(rule.getText());
        });
        Label why = controls.label(look.text("data.keep.why"), "caption");
        why.setWrapText(true);
        return new VBox(2, controls.label(look.text("data.keep"), "caption"), rule, why);
    }

    private void showLoading(Optional<Job> job) {
        loading.getChildren().clear();
        if (job.isPresent()) {
            loading.getChildren()
                    .addAll(
                            controls.label(look.text("data.loading"), "muted"),
                            wide(controls.button("data-stop", "data.stop", data::stop)));
            return;
        }
        data.study().get().ifPresent(study -> {
            Button into = controls.primary("data-load", "data.load", data::loadIntoOpen);
            into.setMnemonicParsing(false);
            into.setText(look.text("data.load.into", study.base().name()));
            loading.getChildren().add(loadable(into));
        });
        Button fresh = data.study().get().isPresent()
                ? controls.button("data-load-new", "data.load.new", data::loadIntoNew)
                : controls.primary("data-load-new", "data.load.new", data::loadIntoNew);
        loading.getChildren().add(loadable(fresh));
        if (drafts.drafts().get().size() > 1) {
            loading.getChildren().add(wide(controls.button("data-put-away", "data.put-away", drafts::putAway)));
        }
        loading.getChildren().add(wide(controls.button("data-cancel", "data.cancel", drafts::clear)));
    }

    private Button loadable(Button button) {
        button.setDisable(!drafts.ready());
        return wide(button);
    }

    private static Button wide(Button button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
