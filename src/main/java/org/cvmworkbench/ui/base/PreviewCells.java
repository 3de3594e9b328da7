package org.cvmworkbench.ui.base;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cvmworkbench.intake.OfferedFilter;
import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.intake.PreviewRow;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.FieldType;
import org.cvmworkbench.ui.kit.Look;

/// The cells of the preview in the words, numbers and dates of the reader.
record PreviewCells(Preview preview, Look look) {
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}( \\d{2}:\\d{2}(:\\d{2})?)?");
    private static final Set<FieldType> NUMBERS = Set.of(FieldType.QUANTITY, FieldType.PRICE, FieldType.MONEY);
    private static final int DAY = 10;
    private static final int MONEY = 2;

    /// The roles that have something to show, in the order of the strip; attributes behind them.
    List<String> roles() {
        Set<String> shown = new TreeSet<>();
        preview.rows().forEach(row -> shown.addAll(row.values().keySet()));
        preview.columns().forEach(column -> column.role().ifPresent(shown::add));
        List<String> roles = new ArrayList<>();
        for (RoleSlot slot : RoleSlot.of(preview)) if (shown.remove(slot.role())) roles.add(slot.role());
        shown.stream().filter(role -> role.startsWith(RoleSlot.ATTRIBUTE)).forEach(roles::add);
        return roles;
    }

    boolean isNumber(String role) {
        return NUMBERS.contains(type(role));
    }

    private FieldType type(String role) {
        return role.equals("cost")
                ? FieldType.PRICE
                : preview.kind().field(role).map(Field::type).orElse(FieldType.TEXT);
    }

    /// What the base would keep; what stands in the file where it would keep nothing.
    String value(PreviewRow row, String role) {
        String value = row.values().getOrDefault(role, "");
        if (row.reject().isPresent()) return written(row, role);
        if (value.isEmpty()) return "";
        if (isNumber(role)) return number(value, type(role) == FieldType.QUANTITY);
        return MOMENT.matcher(value).matches() ? moment(value) : value;
    }

    private String written(PreviewRow row, String role) {
        for (int i = 0; i < preview.columns().size() && i < row.cells().size(); i++) {
            if (preview.columns().get(i).role().equals(Optional.of(role)))
                return row.cells().get(i);
        }
        return "";
    }

    private String number(String value, boolean quantity) {
        BigDecimal number = new BigDecimal(value);
        int decimals = quantity ? 0 : MONEY;
        return look.numbers().decimal(number.doubleValue(), Math.max(decimals, number.scale()));
    }

    private String moment(String value) {
        return look.date(LocalDate.parse(value.substring(0, DAY))) + value.substring(DAY);
    }

    /// What becomes of a row, and why.
    String fate(PreviewRow row) {
        String word = look.text("data.fate." + row.fate().word());
        return switch (row.fate()) {
            case LOADED, DUPLICATE -> word;
            case FILTERED ->
                filter().map(name -> look.text("data.fate.filtered.by", name)).orElse(word);
            case REJECTED ->
                row.reject()
                        .map(reject -> look.text("data.fate.why", word, look.say(reject.reason())))
                        .orElse(word);
        };
    }

    /// The name of the filter, where only one can have been.
    private Optional<String> filter() {
        List<OfferedFilter> applied =
                preview.offered().stream().filter(OfferedFilter::applied).toList();
        return applied.size() == 1 ? Optional.of(look.say(applied.getFirst().name())) : Optional.empty();
    }
}
