package org.cvmworkbench.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A past campaign.
///
/// @param depth share of the price that is given back
/// @param category the number of the category it is about, or none: the whole receipt
/// @param start day of the history
/// @param contactCost in the chain's currency
/// @param share of the audience that is drawn
/// @param control share of those drawn that hears nothing
record Campaign(
        String id,
        String name,
        Mechanic mechanic,
        double depth,
        OptionalInt category,
        ContactChannel channel,
        int start,
        int days,
        String contactCost,
        Audience audience,
        double share,
        double control) {
    /// All campaigns of the chain, in the order of their first days. A campaign's number is its place here.
    static List<Campaign> all(Catalogue catalogue) {
        Map<String, Mechanic> mechanics = Row.all("mechanics.csv", Mechanic::read).stream()
                .collect(Collectors.toMap(Mechanic::type, Function.identity()));
        return Row.all("campaigns.csv", row -> read(row, mechanics, catalogue));
    }

    private static Campaign read(Row row, Map<String, Mechanic> mechanics, Catalogue catalogue) {
        String category = row.text("category");
        return new Campaign(
                row.text("campaign_id"),
                row.text("name"),
                Objects.requireNonNull(mechanics.get(row.text("mechanic"))),
                row.number("depth"),
                category.isEmpty() ? OptionalInt.empty() : OptionalInt.of(catalogue.category(category)),
                ContactChannel.valueOf(row.text("channel")),
                History.day(LocalDate.parse(row.text("start"))),
                (int) row.number("days"),
                row.text("contact_cost"),
                Audience.valueOf(row.text("audience")),
                row.number("share"),
                row.number("control"));
    }

    int last() {
        return start + days - 1;
    }

    boolean covers(int day) {
        return day >= start && day <= last();
    }

    /// Whether this basket is what the campaign wants to sell.
    boolean wants(Basket basket) {
        return category.isEmpty() || basket.containsCategory(category.getAsInt());
    }

    boolean wants(int product) {
        return category.isEmpty() || Catalogue.categoryOf(product) == category.getAsInt();
    }
}
