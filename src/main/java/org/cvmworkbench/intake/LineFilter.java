package org.cvmworkbench.intake;

import java.util.Map;
import java.util.OptionalInt;
import org.cvmworkbench.intake.source.Row;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.language.LineValues;
import org.cvmworkbench.language.LineWord;
import org.cvmworkbench.language.Ranges;
import org.jspecify.annotations.Nullable;

/// Asks the rule of `--keep` of one line after the other, with the values as they would be kept.
final class LineFilter implements LineValues {
    private final LineRule rule;
    private final Map<String, WordColumn> words;
    private final LineAmounts amounts;
    private final OptionalInt category;
    private @Nullable Row row;

    LineFilter(LineRule rule, Map<String, WordColumn> words, LineAmounts amounts, OptionalInt category) {
        this.rule = rule;
        this.words = words;
        this.amounts = amounts;
        this.category = category;
    }

    boolean keeps(Row line) {
        row = line;
        return rule.keeps(this);
    }

    @Override
    public long number(LineWord word) {
        return switch (word) {
            case QUANTITY -> amounts.quantity();
            case PRICE -> amounts.price();
            case AMOUNT -> amounts.amount();
            case RECEIPT, PRODUCT, NAME, CATEGORY, STORE, CHANNEL, CUSTOMER -> Ranges.UNKNOWN;
        };
    }

    @Override
    public String text(LineWord word) {
        return switch (word) {
            case RECEIPT -> text("receipt_id");
            case PRODUCT -> text("product_id");
            case NAME -> words.containsKey("product_name") ? text("product_name") : text("product_id");
            case CATEGORY -> row == null || category.isEmpty() ? "" : row.text(category.getAsInt());
            case STORE -> text("store");
            case CHANNEL -> text("channel");
            case CUSTOMER -> text("customer_id");
            case QUANTITY, PRICE, AMOUNT -> "";
        };
    }

    private String text(String field) {
        WordColumn column = words.get(field);
        return row == null || column == null ? "" : column.text(row);
    }
}
