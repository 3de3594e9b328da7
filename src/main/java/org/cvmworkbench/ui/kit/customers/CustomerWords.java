package org.cvmworkbench.ui.kit.customers;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.customers.CustomerRows;
import org.cvmworkbench.analysis.customers.CustomerValues;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.ui.kit.Look;

/// Names of columns and values of customers as they are read.
///
/// @param currency of the base, empty where it is not known
public record CustomerWords(Look look, String currency) {
    private static final Set<String> CONTACTS = Set.of("email", "phone");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());

    /// With the unit, where there is one: "Money, €".
    public String head(CustomerColumn column) {
        return switch (column.fact()) {
            case MONEY, AVERAGE_RECEIPT, VALUE -> inMoney(name(column));
            case KEY,
                    GROUP,
                    RECENCY,
                    VISITS,
                    RHYTHM,
                    TOP_CATEGORY,
                    HOME_STORE,
                    HOME_CHANNEL,
                    LAST_VISIT,
                    FIRST_VISIT,
                    TENURE,
                    SILENCE,
                    ALIVE,
                    EXPECTED,
                    IMPORTANCE,
                    NEXT_PURCHASE,
                    NEXT_FROM,
                    NEXT_TO,
                    SEND,
                    GAP,
                    CONSENT,
                    ATTRIBUTE -> name(column);
        };
    }

    /// Something counted in money.
    public String inMoney(String name) {
        return currency.isEmpty() ? name : name + ", " + symbol();
    }

    private String name(CustomerColumn column) {
        if (column.fact() == CustomerFact.ATTRIBUTE) return attribute(column.attribute());
        if (column.fact() == CustomerFact.CONSENT) return attribute(column.attribute());
        String name = look.text("customers.column." + column.fact().word());
        return column.attribute().isEmpty() ? name : name + ": " + column.attribute();
    }

    /// The name of an attribute: what files call it where it is not one of ours.
    public String attribute(String name) {
        return look.texts().find("customers.attribute." + name).orElse(name);
    }

    /// Whether the column is read from its right edge.
    static boolean isNumber(CustomerColumn column) {
        return switch (column.fact()) {
            case RECENCY, VISITS, RHYTHM, MONEY, AVERAGE_RECEIPT, TENURE, SILENCE, LAST_VISIT, FIRST_VISIT -> true;
            case ALIVE, EXPECTED, VALUE, IMPORTANCE, NEXT_PURCHASE, NEXT_FROM, NEXT_TO, SEND, GAP -> true;
            case KEY, GROUP, TOP_CATEGORY, HOME_STORE, HOME_CHANNEL, CONSENT, ATTRIBUTE -> false;
        };
    }

    /// Empty where nothing is known.
    public String value(CustomerRows rows, CustomerColumn column, int customer) {
        return rows.values(column)
                .map(values -> value(column, values, customer))
                .orElse("");
    }

    /// Empty where nothing is known; who it is stays hidden in front of a room.
    public String value(CustomerColumn column, CustomerValues values, int customer) {
        return switch (values) {
            case CustomerValues.Figures figures -> figure(figures.at().applyAsLong(customer), figures.decimals());
            case CustomerValues.Days days -> day(days.at().applyAsInt(customer));
            case CustomerValues.Words words -> word(column, words.at(customer));
            case CustomerValues.Groups groups -> group(groups.at().apply(customer));
            case CustomerValues.Consents consents -> consent(consents.at().apply(customer));
        };
    }

    /// A word as it may be shown.
    public String word(CustomerColumn column, String word) {
        boolean personal = column.fact() == CustomerFact.KEY || column.isPersonal();
        return personal && !word.isEmpty() ? look.customer(word) : word;
    }

    /// Whether the values of an attribute are hidden: they tell who somebody is, and there is an audience.
    public boolean isHidden(String attribute) {
        return look.presenting() && CustomerColumn.attribute(attribute).isPersonal();
    }

    private String figure(long value, int decimals) {
        return value == CustomerValues.UNKNOWN ? "" : look.numbers().decimal(value / Math.pow(10, decimals), decimals);
    }

    /// @param hundredths of the currency
    public String money(long hundredths) {
        return figure(hundredths, 2);
    }

    /// @param thousandths of a piece
    public String quantity(long thousandths) {
        return look.numbers().decimal(thousandths / 1000.0, thousandths % 1000 == 0 ? 0 : 3);
    }

    public String day(int day) {
        return day == Column.NO_INT ? "" : look.date(LocalDate.ofEpochDay(day));
    }

    public String group(Group group) {
        return look.text("customers.group." + group.word());
    }

    public String consent(Consent consent) {
        return look.text("customers.consent." + consent.word());
    }

    /// Whether a column has what somebody can be written to with.
    static boolean isContact(CustomerColumn column) {
        return CONTACTS.contains(column.attribute());
    }

    /// Rows with their heads as spreadsheets paste them, without contacts.
    TableFile.Rows table(CustomerRows rows, int[] customers) {
        List<CustomerColumn> columns = rows.asked().columns().stream()
                .filter(column -> !isContact(column))
                .toList();
        return table -> {
            table.header(columns.stream().map(this::head).toList());
            for (int customer : customers) {
                table.row(columns.stream()
                        .map(column -> value(rows, column, customer))
                        .toArray());
            }
        };
    }

    private String symbol() {
        return CURRENCIES.contains(currency)
                ? Currency.getInstance(currency).getSymbol(look.texts().locale())
                : currency;
    }
}
