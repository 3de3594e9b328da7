package org.cvmworkbench.intake.header;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;

/// What the cells of a receipts file tell where the names of its columns leave something open.
record TellingCells(Columns file, MappingDraft draft) {
    private static final double MOST = 0.5;

    void mend() {
        nameIsKeyWhereThereIsNoOther();
        receiptIsCustomerWhereItComesOnManyDays();
    }

    /// A receipts file that has names of products but no codes tells products by their names.
    private void nameIsKeyWhereThereIsNoOther() {
        Role product = role(Kind.RECEIPTS, "product_id");
        Role name = role(Kind.PRODUCTS, "name");
        int column = draft.column(Kind.PRODUCTS, "name");
        if (column < 0 || draft.column(Kind.RECEIPTS, "product_id") >= 0 || draft.asked(name)) return;
        draft.take(product, column, new Evidence(Confidence.LIKELY, Text.of("evidence.name-is-key")));
    }

    /// A number of receipts that comes back on other days is the number of whoever comes back.
    private void receiptIsCustomerWhereItComesOnManyDays() {
        Role customer = role(Kind.RECEIPTS, "customer_id");
        int receipt = draft.column(Kind.RECEIPTS, "receipt_id");
        int time = draft.column(Kind.RECEIPTS, "time");
        boolean unsaid = draft.open(customer) && !draft.asked(role(Kind.RECEIPTS, "receipt_id"));
        if (!unsaid || receipt < 0 || time < 0) return;
        Map<String, Set<String>> days = new HashMap<>();
        Map<String, Integer> rows = new HashMap<>();
        for (int row = 0; row < file.rows().size(); row++) {
            String number = file.cell(row, receipt);
            String cell = file.cell(row, time);
            if (number.isEmpty()) continue;
            days.computeIfAbsent(number, first -> new HashSet<>()).add(cell.substring(0, Math.min(10, cell.length())));
            rows.merge(number, 1, Integer::sum);
        }
        long several = rows.values().stream().filter(count -> count > 1).count();
        long onManyDays = days.values().stream().filter(set -> set.size() > 1).count();
        if (onManyDays < 10 || onManyDays < MOST * several) return;
        draft.take(
                customer, receipt, new Evidence(Confidence.GUESS, Text.of("evidence.many-days", onManyDays, several)));
    }

    /// The only column of dates is the date.
    void addOnlyDate() {
        Role time = role(Kind.RECEIPTS, "time");
        Optional<Integer> date = draft.open(time) ? draft.onlyDate() : Optional.empty();
        date.ifPresent(column -> draft.take(
                time,
                column,
                new Evidence(
                        Confidence.GUESS,
                        Text.of(
                                "evidence.dates",
                                file.content(column).fitting(),
                                file.content(column).filled()))));
    }

    static Role role(Kind owner, String field) {
        return Roles.of(Kind.RECEIPTS).roles().stream()
                .filter(role -> role.owner() == owner && role.field().name().equals(field))
                .findFirst()
                .orElseThrow();
    }
}
