package org.cvmworkbench.intake.header;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.intake.cells.ColumnContent;
import org.cvmworkbench.intake.cells.ColumnContent.Detail;
import org.cvmworkbench.intake.cells.Content;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;

/// The roles of columns without names, were they receipts: told from what the cells hold. Without dates and something
/// that looks like customers, nothing is guessed.
final class GuessedReceipts {
    /// Whole numbers with more different ones than that are keys rather than pieces.
    private static final int MANY = 50;

    private final Columns file;
    private final MappingDraft draft;
    private final List<Integer> free;

    GuessedReceipts(Columns file, MappingDraft draft) {
        this.file = file;
        this.draft = draft;
        this.free = new ArrayList<>(draft.free());
    }

    void add() {
        Optional<Integer> date = first(content -> content.content() == Content.DATE);
        List<Integer> keys = free.stream().filter(this::isKey).toList();
        if (date.isEmpty() || keys.isEmpty()) return;
        ColumnContent dates = file.content(date.get());
        give("time", date.get(), Text.of("evidence.dates", dates.fitting(), dates.filled()));
        int customer = customer(keys);
        ColumnContent customers = file.content(customer);
        give("customer_id", customer, Text.of("evidence.keys", customers.distinct(), customers.filled()));
        product(customer);
        numbers();
    }

    private boolean isKey(int column) {
        ColumnContent content = file.content(column);
        return content.content() == Content.KEY
                || (content.content() == Content.NUMBER
                        && content.detail() == Detail.NONE
                        && content.distinct() > MANY
                        && content.distinct() < content.filled());
    }

    /// The first key; where one key decides another and has more different values, that is the receipt, and the
    /// other its customer.
    private int customer(List<Integer> keys) {
        for (int receipt : keys) {
            for (int other : keys) {
                if (receipt == other || !decides(receipt, other) || decides(other, receipt)) continue;
                give("receipt_id", receipt, Text.of("evidence.decides", other + 1));
                return other;
            }
        }
        return keys.getFirst();
    }

    private boolean decides(int key, int other) {
        Map<String, String> decided = new HashMap<>();
        for (int row = 0; row < file.rows().size(); row++) {
            String value = file.cell(row, other);
            if (!value.equals(decided.computeIfAbsent(file.cell(row, key), first -> value))) return false;
        }
        return true;
    }

    private void product(int customer) {
        Optional<Integer> words =
                first(content -> content.content() == Content.WORDS && content.detail() == Detail.NONE);
        Optional<Integer> keys = free.stream()
                .filter(this::isKey)
                .filter(column -> !decides(customer, column))
                .findFirst();
        keys.or(() -> words)
                .ifPresent(column -> give(
                        "product_id",
                        column,
                        Text.of("evidence.things", file.content(column).distinct())));
    }

    /// Whole numbers are pieces, the last number with a fraction is the amount.
    private void numbers() {
        Optional<Integer> amount = free.stream()
                .filter(column -> file.content(column).detail() == Detail.FRACTIONS)
                .max(Comparator.naturalOrder());
        amount.ifPresent(column -> give("amount", column, Text.of("evidence.fractions")));
        first(content -> content.content() == Content.NUMBER && content.detail() == Detail.NONE)
                .ifPresent(column -> give("quantity", column, Text.of("evidence.whole")));
    }

    private Optional<Integer> first(java.util.function.Predicate<ColumnContent> wanted) {
        return free.stream().filter(column -> wanted.test(file.content(column))).findFirst();
    }

    private void give(String field, int column, Text why) {
        Role role = TellingCells.role(Kind.RECEIPTS, field);
        if (!draft.open(role)) return;
        draft.take(role, column, new Evidence(Confidence.GUESS, why));
        free.remove((Integer) column);
    }
}
