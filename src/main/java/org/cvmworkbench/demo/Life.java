package org.cvmworkbench.demo;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.cvmworkbench.demo.ReceiptKey.Kind;

/// The receipts of one customer, in the order in which they came to be; filled by [VisitLaw] and [Campaigning].
final class Life {
    /// The day of a customer who has not left.
    static final int STAYS = Integer.MAX_VALUE;

    private final int customer;
    private final double ratePerDay;
    private final double dropout;
    private long[] receipts = new long[8];
    private int size;
    private int leftAfter = STAYS;

    Life(int customer, double ratePerDay, double dropout) {
        this.customer = customer;
        this.ratePerDay = ratePerDay;
        this.dropout = dropout;
    }

    int customer() {
        return customer;
    }

    double ratePerDay() {
        return ratePerDay;
    }

    double dropout() {
        return dropout;
    }

    int size() {
        return size;
    }

    long receipt(int index) {
        return receipts[index];
    }

    int day(int index) {
        return ReceiptKey.day(receipts[index]);
    }

    /// A visit of the customer's own accord.
    void visit(int minute) {
        add(ReceiptKey.of(minute, customer, size, Kind.ORGANIC, 0));
    }

    /// A visit that a campaign caused.
    void visit(int minute, int campaign) {
        add(ReceiptKey.of(minute, customer, size, Kind.CAUSED, campaign));
    }

    /// Something bought at this visit comes back, `delay` days later.
    void giveBack(int minute, int visit, int delay) {
        add(ReceiptKey.of(minute, customer, visit, Kind.RETURN, delay));
    }

    private void add(long receipt) {
        if (size == receipts.length) receipts = Arrays.copyOf(receipts, size * 2);
        receipts[size++] = receipt;
    }

    /// This visit used the offer of a campaign.
    void redeem(int index, int campaign) {
        receipts[index] = ReceiptKey.of(ReceiptKey.minute(receipts[index]), customer, index, Kind.REDEEMED, campaign);
    }

    /// The visit of this day was the last.
    void leave(int day) {
        leftAfter = day;
    }

    void stay() {
        leftAfter = STAYS;
    }

    boolean hasLeft(int day) {
        return leftAfter < day;
    }

    int leftAfter() {
        return leftAfter;
    }

    LongStream receipts() {
        return Arrays.stream(receipts, 0, size);
    }
}
