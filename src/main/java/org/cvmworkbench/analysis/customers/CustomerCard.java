package org.cvmworkbench.analysis.customers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// All that the base knows of one customer.
///
/// @param facts it was taken from
/// @param customer in their snapshot
/// @param values of [#FIGURES]
/// @param standing the group and why
/// @param receipts up to the as-of day, the last first
/// @param campaigns the last first
/// @param attributes what customers files say, by name; only what is there
/// @param currency of the base, empty where it is not known
public record CustomerCard(
        CustomerFacts facts,
        int customer,
        Map<CustomerFact, CustomerValues> values,
        Standing standing,
        List<CardReceipt> receipts,
        List<CardCampaign> campaigns,
        Map<String, String> attributes,
        String currency) {
    /// What the card says of everybody.
    public static final List<CustomerFact> FIGURES = List.of(
            CustomerFact.MONEY,
            CustomerFact.VISITS,
            CustomerFact.AVERAGE_RECEIPT,
            CustomerFact.RECENCY,
            CustomerFact.RHYTHM,
            CustomerFact.SILENCE,
            CustomerFact.FIRST_VISIT,
            CustomerFact.LAST_VISIT,
            CustomerFact.TENURE,
            CustomerFact.TOP_CATEGORY,
            CustomerFact.HOME_STORE,
            CustomerFact.HOME_CHANNEL);

    public CustomerCard {
        values = new EnumMap<>(values);
        receipts = List.copyOf(receipts);
        campaigns = List.copyOf(campaigns);
        attributes = new TreeMap<>(attributes);
    }

    /// O(words) to find the key, O(targets) for the campaigns.
    ///
    /// @return nothing where the base has no such customer
    public static Optional<CustomerCard> of(CustomerFacts facts, String key) {
        OptionalInt customer = facts.dimensions().snapshot().customers().find(key);
        return customer.isEmpty() ? Optional.empty() : Optional.of(of(facts, customer.getAsInt()));
    }

    private static CustomerCard of(CustomerFacts facts, int customer) {
        Snapshot snapshot = facts.dimensions().snapshot();
        Map<CustomerFact, CustomerValues> values = new EnumMap<>(CustomerFact.class);
        for (CustomerFact fact : FIGURES) values.put(fact, facts.of(CustomerColumn.of(fact)));
        Map<String, String> attributes = new TreeMap<>();
        snapshot.customers().attributes().forEach((name, words) -> {
            if (words.code(customer) != 0) attributes.put(name, words.text(customer));
        });
        return new CustomerCard(
                facts,
                customer,
                values,
                Standing.of(facts, customer),
                receipts(facts, customer),
                CardCampaigns.of(snapshot, snapshot.customers().codes()[customer]),
                attributes,
                BaseDescription.currency(snapshot.receipts()));
    }

    private static List<CardReceipt> receipts(CustomerFacts facts, int customer) {
        Receipts all = facts.dimensions().snapshot().receipts();
        List<CardReceipt> receipts = new ArrayList<>();
        for (int receipt = all.from(customer); receipt < all.to(customer); receipt++) {
            if (all.day()[receipt] > facts.dimensions().asOf()) break;
            receipts.add(new CardReceipt(
                    receipt,
                    all.day()[receipt],
                    all.number().text(receipt),
                    all.store().text(receipt),
                    all.channel().text(receipt),
                    all.firstLine()[receipt + 1] - all.firstLine()[receipt],
                    facts.dimensions().totals().amount()[receipt],
                    facts.dimensions().totals().visit()[receipt]));
        }
        return receipts.reversed();
    }

    /// What is on a receipt, in its order.
    ///
    /// @param names attributes of products to call them by, the first that is there: `name_ru`, `name`
    public List<CardLine> lines(CardReceipt receipt, List<String> names) {
        Snapshot snapshot = facts.dimensions().snapshot();
        int[] firstLine = snapshot.receipts().firstLine();
        Lines lines = snapshot.lines();
        List<CardLine> on = new ArrayList<>();
        for (int line = firstLine[receipt.receipt()]; line < firstLine[receipt.receipt() + 1]; line++) {
            int product = lines.product()[line];
            on.add(new CardLine(
                    snapshot.products().keys().value(product),
                    name(snapshot.products(), product, names)
                            .orElse(lines.name().text(line)),
                    lines.quantity()[line],
                    lines.amount()[line]));
        }
        return on;
    }

    private static Optional<String> name(Products products, int product, List<String> names) {
        for (String name : names) {
            Coded words = products.attribute(name);
            if (words.code(product) != 0) return Optional.of(words.text(product));
        }
        return Optional.empty();
    }

    /// What the ledger of points says; nothing where it says nothing.
    public Optional<CardPoints> points() {
        Snapshot snapshot = facts.dimensions().snapshot();
        return CardPoints.of(snapshot.points(), snapshot.customers().codes()[customer]);
    }

    public String key() {
        return facts.dimensions().snapshot().customers().key(customer);
    }
}
