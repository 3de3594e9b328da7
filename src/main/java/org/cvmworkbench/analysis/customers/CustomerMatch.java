package org.cvmworkbench.analysis.customers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Dictionary;

/// Holds what was typed against one thing that customers are found by: each word typed must begin one of its columns.
final class CustomerMatch {
    private static final byte NOT = 0;
    private static final byte BEGUN = 1;
    private static final byte WHOLE = 2;

    private final CustomerHit.By by;
    private final List<Coded> columns;
    /// By word typed and column: how well each word of the column matches, by code.
    private final byte[][][] matches;
    private byte best = NOT;

    /// O(words of the columns).
    ///
    /// @param columns by customer, each with words
    CustomerMatch(CustomerHit.By by, List<Coded> columns, List<? extends Sought> typed) {
        this.by = by;
        this.columns = columns;
        this.matches = typed.stream()
                .map(word -> columns.stream()
                        .map(column -> matches(word, column.dictionary()))
                        .toArray(byte[][]::new))
                .toArray(byte[][][]::new);
    }

    private byte[] matches(Sought sought, Dictionary words) {
        byte[] matches = new byte[words.size()];
        for (int code = 1; code < matches.length; code++) {
            if (sought.begins(words, code)) matches[code] = sought.is(words, code) ? WHOLE : BEGUN;
            if (matches[code] > best) best = matches[code];
        }
        return matches;
    }

    /// The first customers of the base that match wholly, then the first that match. O(customers), unless nothing can.
    List<CustomerHit> hits(Customers customers, int most) {
        List<CustomerHit> whole = new ArrayList<>();
        List<CustomerHit> begun = new ArrayList<>();
        for (int customer = 0; customer < customers.count() && isOpen(whole, begun, most); customer++) {
            byte match = match(customer);
            if (match == WHOLE) whole.add(hit(customers, customer, true));
            else if (match == BEGUN && begun.size() < most) begun.add(hit(customers, customer, false));
        }
        whole.addAll(begun);
        return whole;
    }

    /// Whether more may be found that is wanted.
    private boolean isOpen(List<CustomerHit> whole, List<CustomerHit> begun, int most) {
        return best == WHOLE ? whole.size() < most : best == BEGUN && begun.size() < most;
    }

    /// The least of the words typed, each where it matches best.
    private byte match(int customer) {
        byte least = WHOLE;
        for (byte[][] word : matches) {
            byte best = NOT;
            for (int i = 0; i < word.length; i++) {
                byte match = word[i][columns.get(i).code(customer)];
                if (match > best) best = match;
            }
            if (best < least) least = best;
        }
        return least;
    }

    private CustomerHit hit(Customers customers, int customer, boolean exact) {
        String value = columns.stream().map(column -> column.text(customer)).collect(Collectors.joining(" "));
        return new CustomerHit(customers.key(customer), by, value, exact);
    }
}
