package org.cvmworkbench.ui.segments;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.cvmworkbench.analysis.oldnew.Claim;
import org.cvmworkbench.ui.kit.DifferenceWhisker;
import org.jspecify.annotations.Nullable;

/// The columns of the table of claims.
///
/// @param words how claims are said
record ClaimColumns(ClaimWords words) {
    private static final double SIGNED = 72;

    List<TableColumn<Claim, ?>> all() {
        return List.of(
                column("claim", 180, claim -> plain(words.claim(claim.criterion()), "strong")),
                column("measure", 200, claim -> plain(words.measure(claim.criterion()), "muted")),
                column("old", 72, claim -> number(words.value(claim.criterion(), claim.old()))),
                column("fresh", 72, claim -> number(words.value(claim.criterion(), claim.fresh()))),
                column("difference", 190, this::difference),
                column("verdict", 126, this::verdict));
    }

    private TableColumn<Claim, Claim> column(String name, double width, Function<Claim, Node> content) {
        TableColumn<Claim, Claim> column = new TableColumn<>(words.look().text("segments.oldnew.column." + name));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setReorderable(false);
        if (name.equals("old") || name.equals("fresh")) column.getStyleClass().add("number");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(any -> new ContentCell(content));
        return column;
    }

    private static Label plain(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static Label number(String text) {
        Label label = plain(text, "number");
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node difference(Claim claim) {
        Label number = number(words.difference(claim));
        number.setMinWidth(SIGNED);
        number.setPrefWidth(SIGNED);
        HBox both = new HBox(8, number, DifferenceWhisker.of(claim.low(), claim.difference(), claim.high()));
        both.getStyleClass().add("claim-difference");
        return both;
    }

    private Node verdict(Claim claim) {
        Label label = plain(words.verdict(claim), "verdict");
        label.getStyleClass().add(claim.verdict().name().toLowerCase(Locale.ROOT));
        return label;
    }

    /// A cell that says its whole row to screen readers and in its tooltip.
    private final class ContentCell extends TableCell<Claim, Claim> {
        private final Function<Claim, Node> content;

        ContentCell(Function<Claim, Node> content) {
            this.content = content;
        }

        @Override
        protected void updateItem(@Nullable Claim claim, boolean empty) {
            super.updateItem(claim, empty);
            setGraphic(claim == null ? null : content.apply(claim));
            setTooltip(claim == null ? null : new Tooltip(words.said(claim)));
            setAccessibleText(claim == null ? null : words.said(claim));
        }
    }
}
