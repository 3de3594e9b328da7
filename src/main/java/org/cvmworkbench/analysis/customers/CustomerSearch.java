package org.cvmworkbench.analysis.customers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.customers.CustomerHit.By;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Snapshot;

/// Finds customers by what is known of them by heart: key, card, phone, email or name, whole or the beginning.
public final class CustomerSearch {
    private static final int MOST = 20;
    private static final List<String> NAMES = List.of("name", "first_name", "last_name");

    private final Customers customers;

    private CustomerSearch(Customers customers) {
        this.customers = customers;
    }

    public static CustomerSearch of(Snapshot snapshot) {
        return new CustomerSearch(snapshot.customers());
    }

    /// O(customers), so it is for a job.
    ///
    /// @return at most 20, each customer once: the exact first, then the surest, then as in the base
    public List<CustomerHit> find(String typed) {
        String sought = typed.strip();
        if (sought.isEmpty()) return List.of();
        Set<String> seen = new HashSet<>();
        return matches(sought).stream()
                .flatMap(match -> match.hits(customers, MOST).stream())
                .sorted(Comparator.comparing((CustomerHit hit) -> !hit.exact()).thenComparing(CustomerHit::by))
                .filter(hit -> seen.add(hit.key()))
                .limit(MOST)
                .toList();
    }

    private List<CustomerMatch> matches(String sought) {
        List<SoughtWord> whole = List.of(SoughtWord.of(sought));
        List<CustomerMatch> matches = new ArrayList<>();
        add(matches, By.KEY, Stream.of(new Coded(customers.dictionary(), customers.codes())), whole);
        add(matches, By.CARD, cards(), whole);
        if (SoughtPhone.canBe(sought)) {
            add(matches, By.PHONE, Stream.of(customers.attribute("phone")), List.of(SoughtPhone.of(sought)));
        }
        add(matches, By.EMAIL, Stream.of(customers.attribute("email")), whole);
        List<SoughtWord> words =
                Arrays.stream(sought.split("\\s+")).map(SoughtWord::of).toList();
        add(matches, By.NAME, NAMES.stream().map(customers::attribute), words);
        return matches;
    }

    private static void add(List<CustomerMatch> matches, By by, Stream<Coded> columns, List<? extends Sought> words) {
        List<Coded> present = columns.filter(Coded::present).toList();
        if (!present.isEmpty()) matches.add(new CustomerMatch(by, present, words));
    }

    /// Attributes that hold the number of a card.
    private Stream<Coded> cards() {
        return customers.attributeNames().stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).contains("card")
                        || name.toLowerCase(Locale.ROOT).contains("карт"))
                .sorted()
                .map(customers::attribute);
    }
}
