package org.cvmworkbench.model;

import static org.cvmworkbench.model.FieldType.DAY;
import static org.cvmworkbench.model.FieldType.MOMENT;
import static org.cvmworkbench.model.FieldType.MONEY;
import static org.cvmworkbench.model.FieldType.PRICE;
import static org.cvmworkbench.model.FieldType.QUANTITY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The kinds of files the base is made of, each with the fields it knows.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum Kind {
    /// Customers and their attributes. A column that is not listed here becomes an attribute of its own name.
    CUSTOMERS(
            Field.key("customer_id", "customer"),
            attribute("registered"),
            attribute("first_name"),
            attribute("last_name"),
            attribute("birth_year"),
            attribute("city"),
            attribute("home_store"),
            attribute("acquired_by"),
            attribute("email"),
            attribute("phone"),
            attribute("consent_data"),
            attribute("consent_email"),
            attribute("consent_sms"),
            attribute("consent_push"),
            attribute("complaint_date"),
            attribute("lapse_reason")),
    PRODUCTS(
            Field.key("product_id", "product"),
            Field.text("name", "products.name"),
            Field.text("name_ru", "products.name_ru"),
            Field.text("category", "products.category"),
            Field.text("subcategory", "products.subcategory"),
            Field.text("brand", "products.brand"),
            Field.text("supplier", "products.supplier"),
            Field.number("unit_cost", PRICE)),
    /// Receipt lines; without a product, receipt totals.
    RECEIPTS(
            Field.key("receipt_id", "receipt"),
            Field.key("customer_id", "customer"),
            Field.number("time", MOMENT),
            Field.text("store", "store"),
            Field.text("channel", "channel"),
            Field.text("country", "country"),
            Field.text("currency", "currency"),
            Field.key("product_id", "product"),
            Field.number("quantity", QUANTITY),
            Field.number("price", PRICE),
            Field.number("discount", MONEY),
            Field.number("amount", MONEY),
            Field.number("cost", PRICE)),
    CAMPAIGNS(
            Field.key("campaign_id", "campaign"),
            Field.text("name", "campaigns.name"),
            Field.text("mechanic", "campaigns.mechanic"),
            Field.number("depth", PRICE),
            Field.text("category", "products.category"),
            Field.text("channel", "channel"),
            Field.number("start", DAY),
            Field.number("days", QUANTITY),
            Field.number("contact_cost", PRICE)),
    TARGETS(
            Field.key("campaign_id", "campaign"),
            Field.key("customer_id", "customer"),
            Field.text("arm", "targets.arm"),
            Field.number("sent", DAY)),
    REDEMPTIONS(
            Field.key("campaign_id", "campaign"),
            Field.key("customer_id", "customer"),
            Field.key("receipt_id", "receipt"),
            Field.number("date", DAY),
            Field.number("reward", MONEY)),
    /// Lines whose receipts stand in another file, which knows their customers and times.
    LINES(
            Field.key("receipt_id", "receipt"),
            Field.key("product_id", "product"),
            Field.number("quantity", QUANTITY),
            Field.number("price", PRICE),
            Field.number("discount", MONEY),
            Field.number("amount", MONEY),
            Field.number("cost", PRICE)),
    STORES(
            Field.key("store_id", "store"),
            Field.text("name", "stores.name"),
            Field.text("city", "stores.city"),
            Field.text("region", "stores.region"),
            Field.text("format", "stores.format"),
            Field.number("opened", DAY)),
    /// The ledger of points: what was given, spent and burnt.
    POINTS(
            Field.key("customer_id", "customer"),
            Field.number("time", MOMENT),
            Field.key("receipt_id", "receipt"),
            Field.text("operation", "points.operation"),
            Field.number("points", MONEY),
            Field.number("expires", DAY),
            Field.number("balance", MONEY));

    private final List<Field> fields;

    Kind(Field... fields) {
        this.fields = List.of(fields);
    }

    /// An attribute of customers, kept as it was written.
    public static Field attribute(String name) {
        return Field.text(name, "customers." + name);
    }

    /// What a line of a receipts file calls its product, beside the one name the product has in the base: tills write
    /// "damaged" or "found" there.
    public static Field nameOnLine() {
        return Field.text("product_name", "products.name");
    }

    public List<Field> fields() {
        return fields;
    }

    public Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /// The word of the command line and of the base file: `customers`, `receipts` …
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Kind> of(String word) {
        return List.of(values()).stream()
                .filter(kind -> kind.word().equals(word))
                .findFirst();
    }
}
