package org.cvmworkbench.ui.base;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.cvmworkbench.intake.Sniffed;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.jspecify.annotations.Nullable;

/// What a file holds and how it is written: what was found, until somebody says otherwise.
final class ReadingForm extends VBox {
    private static final List<String> ENCODINGS =
            List.of("UTF-8", "UTF-16", "windows-1251", "windows-1252", "KOI8-R", "IBM866");
    private static final List<String> DELIMITERS = List.of("comma", "semicolon", "tab", "pipe", "blank");
    private static final List<String> HEADERS = List.of("true", "false");
    private static final List<String> DATES = List.of(
            "yyyy-MM-dd",
            "dd.MM.yyyy",
            "dd/MM/yyyy",
            "MM/dd/yyyy",
            "dd-MM-yyyy",
            "MM-dd-yyyy",
            "yyyyMMdd",
            "yyyy/MM/dd",
            "yyyy.MM.dd");
    private static final List<String> DECIMALS = List.of("point", "comma");

    private final FileDraft draft;
    private final DraftsViewModel drafts;
    private final Look look;
    private final Controls controls;

    ReadingForm(FileDraft draft, DraftsViewModel drafts, Look look) {
        super(8);
        this.draft = draft;
        this.drafts = drafts;
        this.look = look;
        this.controls = new Controls(look);
        setId("data-reading");
        Sniffed sniffed = draft.preview().sniffed();
        GridPane grid = new GridPane(8, 8);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        grid.addRow(0, kind(), format("header", String.valueOf(sniffed.header()), HEADERS, this::header));
        grid.addRow(
                1,
                format("encoding", sniffed.encoding(), ENCODINGS, Function.identity()),
                format("delimiter", sniffed.delimiter(), DELIMITERS, this::delimiter));
        grid.addRow(
                2,
                format("dateFormat", sniffed.dateFormat(), DATES, Function.identity()),
                format("decimal", sniffed.decimal(), DECIMALS, this::decimal));
        getChildren().addAll(controls.label(look.text("data.reading"), "title"), grid);
    }

    private Node kind() {
        ComboBox<Kind> kinds = choice("data-kind", look.text("data.kind"), List.of(Kind.values()));
        kinds.setConverter(Words.said(kind -> look.text("data.kind." + kind.word())));
        kinds.setValue(draft.preview().kind());
        kinds.setOnAction(event -> drafts.setKind(kinds.getValue()));
        return new VBox(2, controls.label(look.text("data.kind"), "caption"), kinds);
    }

    /// The first choice is to find it out; the caption says whether it was.
    private Node format(String setting, String found, List<String> values, Function<String, String> name) {
        List<String> all = new ArrayList<>(List.of(""));
        all.addAll(values);
        String said = draft.said(setting);
        if (!all.contains(said)) all.add(said);
        String caption = look.text("data.format." + setting);
        ComboBox<String> choice = choice("data-format-" + setting, caption, all);
        choice.setConverter(Words.said(
                value -> value.isEmpty() ? look.text("data.format.found", name.apply(found)) : name.apply(value)));
        choice.setButtonCell(new ListCell<>() {
            @Override
            protected void updateItem(@Nullable String value, boolean empty) {
                super.updateItem(value, empty);
                if (value == null || empty) setText("");
                else setText(value.isEmpty() ? name.apply(found) : name.apply(value));
            }
        });
        choice.setValue(said);
        choice.setOnAction(event -> drafts.setFormat(setting, choice.getValue()));
        String how = said.isEmpty() ? caption : look.text("data.format.is-said", caption);
        return new VBox(2, controls.label(how, "caption"), choice);
    }

    private static <T> ComboBox<T> choice(String id, String name, List<T> values) {
        ComboBox<T> choice = new ComboBox<>();
        choice.setId(id);
        choice.setAccessibleText(name);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.getItems().setAll(values);
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
}
