package org.cvmworkbench.ui.card;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.cvmworkbench.analysis.customers.CardLine;
import org.cvmworkbench.analysis.customers.CardReceipt;
import org.cvmworkbench.analysis.customers.CustomerCard;
import org.cvmworkbench.ui.kit.Controls;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.customers.CustomerWords;

/// The receipts of a customer, the last first, and the lines of the one that is chosen.
final class CardReceipts extends VBox {
    private static final double ROW = 28;
    private static final int ROWS = 6;

    private final CustomerWords words;
    private final Look look;

    CardReceipts(CustomerCard card, CustomerWords words) {
        super(8);
        this.words = words;
        this.look = words.look();
        Controls controls = new Controls(look);
        String count = look.text("card.receipts", card.receipts().size());
        TableView<CardReceipt> receipts = table("card-receipts", count, receiptColumns());
        receipts.setItems(FXCollections.observableList(card.receipts()));
        Label title = controls.label("", "title");
        TableView<CardLine> lines = table("card-lines", look.text("card.lines.none"), lineColumns());
        receipts.getSelectionModel().selectedItemProperty().subscribe(chosen -> {
            if (chosen == null) return;
            String name = look.text("card.lines", words.day(chosen.day()), chosen.lines());
            title.setText(name);
            lines.setAccessibleText(name);
            lines.getItems().setAll(card.lines(chosen, List.of(look.text("card.product-name"), "name")));
            fit(lines);
        });
        fit(receipts);
        receipts.getSelectionModel().selectFirst();
        getChildren().addAll(controls.label(count, "title"), receipts, title, lines);
    }

    private List<TableColumn<CardReceipt, String>> receiptColumns() {
        return List.of(
                number("card.date", 104, receipt -> words.day(receipt.day())),
                column("card.store", 108, CardReceipt::store),
                column("card.channel", 76, CardReceipt::channel),
                number("card.lines-count", 52, receipt -> look.numbers().whole(receipt.lines())),
                named(words.inMoney(look.text("card.money")), 92, receipt -> words.money(receipt.amount()), true));
    }

    private List<TableColumn<CardLine, String>> lineColumns() {
        return List.of(
                column("card.product", 224, line -> line.name().isEmpty() ? line.product() : line.name()),
                number("card.quantity", 72, line -> words.quantity(line.quantity())),
                named(words.inMoney(look.text("card.money")), 92, line -> words.money(line.amount()), true));
    }

    private static <T> TableView<T> table(String id, String name, List<TableColumn<T, String>> columns) {
        TableView<T> table = new TableView<>();
        table.setId(id);
        table.setAccessibleText(name);
        table.getStyleClass().add("customer-table");
        table.getColumns().setAll(columns);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        return table;
    }

    /// As high as its rows, and no higher than six.
    private static void fit(TableView<?> table) {
        double height = ROW * (Math.min(ROWS, table.getItems().size()) + 1) + 2;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }

    private <T> TableColumn<T, String> column(String key, double width, Function<T, String> value) {
        return named(look.text(key), width, value, false);
    }

    private <T> TableColumn<T, String> number(String key, double width, Function<T, String> value) {
        return named(look.text(key), width, value, true);
    }

    private static <T> TableColumn<T, String> named(
            String name, double width, Function<T, String> value, boolean number) {
        TableColumn<T, String> column = new TableColumn<>(name);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setPrefWidth(width);
        if (number) column.setMinWidth(width);
        column.setSortable(false);
        if (number) column.getStyleClass().add("number");
        return column;
    }
}
