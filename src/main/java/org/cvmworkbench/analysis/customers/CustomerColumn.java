package org.cvmworkbench.analysis.customers;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Snapshot;

/// A column of the customer table.
///
/// @param attribute that a consent or an attribute is read from; the category a next purchase is told of, empty for all
///     visits; empty for the other facts
public record CustomerColumn(CustomerFact fact, String attribute) {
    private static final String CONSENT = "consent_";

    public static CustomerColumn of(CustomerFact fact) {
        return new CustomerColumn(fact, "");
    }

    /// @param attribute `consent_email` is a consent, any other an attribute
    public static CustomerColumn attribute(String attribute) {
        return new CustomerColumn(
                attribute.startsWith(CONSENT) ? CustomerFact.CONSENT : CustomerFact.ATTRIBUTE, attribute);
    }

    /// All that can be said of the customers of a base: the facts its files had columns for, the consents, the
    /// attributes by name.
    public static List<CustomerColumn> all(Snapshot snapshot) {
        Customers customers = snapshot.customers();
        List<CustomerColumn> columns = new ArrayList<>();
        for (CustomerFact fact : CustomerFact.values()) {
            switch (fact) {
                case CONSENT, ATTRIBUTE -> columns.addAll(attributes(customers, fact));
                case TOP_CATEGORY ->
                    addWhere(snapshot.products().attribute("category").present(), columns, fact);
                case HOME_STORE -> addWhere(snapshot.receipts().store().present(), columns, fact);
                case HOME_CHANNEL -> addWhere(snapshot.receipts().channel().present(), columns, fact);
                case KEY,
                        GROUP,
                        RECENCY,
                        VISITS,
                        RHYTHM,
                        MONEY,
                        AVERAGE_RECEIPT,
                        LAST_VISIT,
                        FIRST_VISIT,
                        TENURE,
                        SILENCE,
                        ALIVE,
                        EXPECTED,
                        VALUE,
                        IMPORTANCE,
                        NEXT_PURCHASE,
                        NEXT_FROM,
                        NEXT_TO,
                        SEND,
                        GAP -> columns.add(of(fact));
            }
        }
        return columns;
    }

    private static void addWhere(boolean present, List<CustomerColumn> columns, CustomerFact fact) {
        if (present) columns.add(of(fact));
    }

    private static List<CustomerColumn> attributes(Customers customers, CustomerFact fact) {
        return customers.attributeNames().stream()
                .sorted()
                .map(CustomerColumn::attribute)
                .filter(column -> column.fact == fact)
                .toList();
    }

    /// The same of all visits where it is of one category.
    public CustomerColumn ofVisits() {
        return switch (fact) {
            case NEXT_PURCHASE, NEXT_FROM, NEXT_TO, SEND, GAP -> of(fact);
            default -> this;
        };
    }

    /// Whether it tells who somebody is.
    public boolean isPersonal() {
        return fact == CustomerFact.ATTRIBUTE && Personal.is(attribute);
    }

    /// As lists call it: `top_category`, an attribute by its own name, `send_Wine`.
    public String heading() {
        String word = fact.word().replace('-', '_');
        return switch (fact) {
            case ATTRIBUTE, CONSENT -> attribute;
            default -> attribute.isEmpty() ? word : word + "_" + attribute;
        };
    }

    /// Fit for a node's id: `money`, `attribute-home_store`.
    public String id() {
        return attribute.isEmpty() ? fact.word() : fact.word() + "-" + attribute;
    }
}
