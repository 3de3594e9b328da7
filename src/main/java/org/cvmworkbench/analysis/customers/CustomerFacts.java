package org.cvmworkbench.analysis.customers;

import java.util.function.IntUnaryOperator;
import org.cvmworkbench.analysis.contact.Consents;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Numbers;
import org.cvmworkbench.analysis.rules.Words;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;

/// The values of every column of the customer table. A column that was never asked for may take O(lines) the first
/// time; after that the values are there for all tables.
public record CustomerFacts(Dimensions dimensions) {
    /// A tenth of a rhythm.
    private static final int TENTHS = 10;
    private static final int PER_CENT = 100;

    public CustomerValues of(CustomerColumn column) {
        Profile profile = dimensions.profile();
        Customers customers = dimensions.snapshot().customers();
        return switch (column.fact()) {
            case KEY ->
                new CustomerValues.Words(
                        customers.dictionary(), customer -> customers.codes()[customer]);
            case GROUP -> new CustomerValues.Groups(dimensions.groups()::of);
            case RECENCY -> days(profile::recency);
            case VISITS -> new CustomerValues.Figures(customer -> profile.frequency()[customer], 0);
            case RHYTHM -> figures(CustomerWord.RHYTHM);
            case MONEY -> new CustomerValues.Figures(customer -> profile.money()[customer], 2);
            case AVERAGE_RECEIPT -> figures(CustomerWord.RECEIPT);
            case TOP_CATEGORY ->
                words(dimensions.topCategory(), snapshot().products().attribute("category"));
            case HOME_STORE -> words(CustomerWord.STORE, snapshot().receipts().store());
            case HOME_CHANNEL ->
                words(CustomerWord.CHANNEL, snapshot().receipts().channel());
            case LAST_VISIT -> new CustomerValues.Days(customer -> profile.lastVisit()[customer]);
            case FIRST_VISIT -> new CustomerValues.Days(customer -> profile.firstVisit()[customer]);
            case TENURE -> days(profile::tenure);
            case SILENCE -> new CustomerValues.Figures(customer -> tenths(silence(customer)), 1);
            case ALIVE -> figures(CustomerWord.ALIVE);
            case EXPECTED -> figures(CustomerWord.EXPECTED);
            case VALUE -> figures(CustomerWord.VALUE);
            case IMPORTANCE -> figures(CustomerWord.IMPORTANCE);
            case NEXT_PURCHASE -> expected(column.attribute(), NextPurchases::expectedDay);
            case NEXT_FROM -> expected(column.attribute(), (next, buyer) -> next.low()[buyer]);
            case NEXT_TO -> expected(column.attribute(), (next, buyer) -> next.high()[buyer]);
            case SEND -> expected(column.attribute(), NextPurchases::sendDay);
            case GAP -> gap(dimensions.upcoming().of(column.attribute()));
            case CONSENT -> new CustomerValues.Consents(Consents.of(customers, column.attribute())::of);
            case ATTRIBUTE -> words(customers.attribute(column.attribute()));
        };
    }

    /// Days since the last visit over the rhythm that the groups are told by; NaN without a visit or a rhythm.
    public double silence(int customer) {
        Profile profile = dimensions.profile();
        double rhythm = standingRhythm(customer);
        return rhythm > 0 && profile.frequency()[customer] > 0 ? profile.recency(customer) / rhythm : Double.NaN;
    }

    /// The rhythm that the groups are told by: the customer's own from three visits on. 0 where nobody has one.
    public double standingRhythm(int customer) {
        Profile profile = dimensions.profile();
        return dimensions.groups().rhythms().standingFor(profile.frequency()[customer], profile.rhythm()[customer]);
    }

    private Snapshot snapshot() {
        return dimensions.snapshot();
    }

    private interface NextDay {
        int of(NextPurchases next, int buyer);
    }

    /// Unknown of who is overdue.
    private CustomerValues expected(String category, NextDay day) {
        NextPurchases next = dimensions.upcoming().of(category);
        return new CustomerValues.Days(customer -> {
            int buyer = next.buyer(customer);
            boolean told = buyer >= 0 && next.expectedDay(buyer) != Column.NO_INT;
            return told ? day.of(next, buyer) : Column.NO_INT;
        });
    }

    /// In whole per cent, rounded down: below the level of being overdue stands who is.
    private static CustomerValues gap(NextPurchases next) {
        return new CustomerValues.Figures(
                customer -> {
                    int buyer = next.buyer(customer);
                    boolean known = buyer >= 0 && next.isKnown(buyer);
                    return known ? (long) Math.floor(PER_CENT * next.beyond()[buyer]) : CustomerValues.UNKNOWN;
                },
                0);
    }

    private CustomerValues figures(CustomerWord word) {
        Numbers numbers = (Numbers) dimensions.of(Term.of(word));
        return new CustomerValues.Figures(customer -> numbers.values()[customer], numbers.decimals());
    }

    private CustomerValues words(CustomerWord word, Coded column) {
        return words((Words) dimensions.of(Term.of(word)), column);
    }

    private static CustomerValues words(Words words, Coded column) {
        return new CustomerValues.Words(column.dictionary(), customer -> words.codes()[customer]);
    }

    private static CustomerValues words(Coded column) {
        Dictionary dictionary = column.dictionary();
        return new CustomerValues.Words(dictionary, column::code);
    }

    private static CustomerValues days(IntUnaryOperator days) {
        return new CustomerValues.Figures(
                customer ->
                        days.applyAsInt(customer) == Column.NO_INT ? CustomerValues.UNKNOWN : days.applyAsInt(customer),
                0);
    }

    private static long tenths(double value) {
        return Double.isNaN(value) ? CustomerValues.UNKNOWN : Math.round(value * TENTHS);
    }
}
