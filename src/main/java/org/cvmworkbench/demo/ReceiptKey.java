package org.cvmworkbench.demo;

/// All that has to be remembered of a receipt, packed into a `long` that sorts by time: minute of the history (21
/// bits), customer (20), visit of the customer (12), detail (6), kind (2).
final class ReceiptKey {
    static final int MOST_VISITS = 1 << 12;
    static final int MOST_CUSTOMERS = 1 << 20;

    /// Why a receipt is there; the detail of a key depends on it.
    enum Kind {
        /// The customer came of their own accord. No detail.
        ORGANIC(0),
        /// A campaign brought the customer. The detail is its number.
        CAUSED(1),
        /// The customer would have come anyway, and used a campaign's offer. The detail is its number.
        REDEEMED(2),
        /// Something of an organic receipt comes back. The detail is the number of days since.
        RETURN(3);

        private final int code;

        Kind(int code) {
            this.code = code;
        }
    }

    private ReceiptKey() {}

    static long of(int minute, int customer, int visit, Kind kind, int detail) {
        return (((long) minute << 20 | customer) << 12 | visit) << 8 | (long) detail << 2 | kind.code;
    }

    /// Tells apart all visits of all customers.
    static long visitOf(int customer, int visit) {
        return (long) customer << 12 | visit;
    }

    static int minute(long key) {
        return (int) (key >>> 40);
    }

    static int day(long key) {
        return minute(key) / History.MINUTES_A_DAY;
    }

    static int customer(long key) {
        return (int) (key >>> 20) & (MOST_CUSTOMERS - 1);
    }

    static int visit(long key) {
        return (int) (key >>> 8) & (MOST_VISITS - 1);
    }

    static int detail(long key) {
        return (int) (key >>> 2) & 63;
    }

    static Kind kind(long key) {
        return switch ((int) key & 3) {
            case 0 -> Kind.ORGANIC;
            case 1 -> Kind.CAUSED;
            case 2 -> Kind.REDEEMED;
            default -> Kind.RETURN;
        };
    }
}
