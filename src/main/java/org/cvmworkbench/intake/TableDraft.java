package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.cvmworkbench.intake.derived.DerivedColumns;
import org.cvmworkbench.intake.header.Mapping;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.model.Kind;

/// Makes the empty tables that fit a mapping.
///
/// @param derived columns that are made of others
/// @param rule of the lines to keep; for receipts alone
record TableDraft(Mapping mapping, Layouts layouts, DerivedColumns derived, Optional<LineRule> rule) {
    /// @param words the dictionaries that the table's codes are of
    Table table(Words words) {
        if (mapping.kind() == Kind.RECEIPTS) return receipts(words);
        List<FieldColumn> columns = new ArrayList<>();
        mapping.columns().forEach((role, cell) -> columns.add(column(role.field(), cell, words)));
        return new PlainTable(mapping.kind(), columns);
    }

    private FieldColumn column(Field field, int cell, Words words) {
        return switch (field.type()) {
            case KEY, TEXT -> word(field, cell, words);
            case DAY, MOMENT -> new DateColumn(field, cell, field.type() == FieldType.MOMENT, layouts.dates());
            case QUANTITY, PRICE, MONEY -> number(field, cell);
        };
    }

    /// Anonymous receipts and rewards without a receipt are welcome; any other row must say whose it is.
    private WordColumn word(Field field, int cell, Words words) {
        boolean required = field.type() == FieldType.KEY
                && mapping.kind() != Kind.RECEIPTS
                && (mapping.kind() == Kind.LINES || !field.name().equals("receipt_id"));
        return new WordColumn(field, cell, required, layouts.key(cell), words.of(field.dictionary()));
    }

    private NumberColumn number(Field field, int cell) {
        return new NumberColumn(field, new NumberCell(cell, field.type(), layouts.numbers()));
    }

    private Table receipts(Words words) {
        Map<String, WordColumn> wordColumns = new LinkedHashMap<>();
        List<FieldColumn> others = new ArrayList<>();
        List<FactColumn> ofProducts = facts(Kind.PRODUCTS);
        ofKind(Kind.RECEIPTS).forEach((field, cell) -> {
            if (field.name().equals("cost")) {
                NumberColumn cost = number(field, cell);
                others.add(cost);
                ofProducts.add(new FactColumn.OfNumbers(
                        Kind.PRODUCTS.field("unit_cost").orElseThrow(), cost));
            } else if (field.type() == FieldType.MOMENT) {
                others.add(column(field, cell, words));
            } else if (!field.dictionary().isEmpty()) {
                wordColumns.put(field.name(), word(field, cell, words));
            }
        });
        mapping.column(Kind.PRODUCTS, "name")
                .ifPresent(cell -> wordColumns.put("product_name", word(Kind.nameOnLine(), cell, words)));
        LineAmounts amounts = new LineAmounts(cell("quantity"), cell("price"), cell("discount"), cell("amount"));
        OptionalInt category = mapping.column(Kind.PRODUCTS, "category");
        return new ReceiptTable(
                wordColumns,
                others,
                amounts,
                new Facts(Kind.PRODUCTS, ofProducts),
                new Facts(Kind.CUSTOMERS, facts(Kind.CUSTOMERS)),
                rule.map(kept -> new LineFilter(kept, wordColumns, amounts, category)));
    }

    /// The columns that the file has of a kind.
    private Map<Field, Integer> ofKind(Kind owner) {
        Map<Field, Integer> fields = new LinkedHashMap<>();
        mapping.columns().forEach((role, cell) -> {
            if (role.owner() == owner) fields.put(role.field(), cell);
        });
        return fields;
    }

    private List<FactColumn> facts(Kind owner) {
        List<FactColumn> facts = new ArrayList<>();
        ofKind(owner).forEach((field, cell) -> facts.add(new FactColumn.OfWords(field, cell)));
        return facts;
    }

    private Optional<NumberCell> cell(String name) {
        OptionalInt cell = mapping.column(Kind.RECEIPTS, name);
        if (cell.isEmpty()) return Optional.empty();
        FieldType type = Kind.RECEIPTS.field(name).orElseThrow().type();
        return Optional.of(new NumberCell(cell.getAsInt(), type, layouts.numbers()));
    }
}
