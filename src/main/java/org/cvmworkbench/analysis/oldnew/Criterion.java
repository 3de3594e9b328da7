package org.cvmworkbench.analysis.oldnew;

/// What old and new customers are told apart by, with what is claimed of it. Each is a ratio of two sums over
/// customers; "both periods" are the one in which all of them bought and the next one.
public enum Criterion {
    /// The share who buy in the next period: old ones start to fall asleep.
    ACTIVITY(false, true),
    /// Of the products bought in the next period, the share not bought in the one before: new ones try.
    BEHAVIOUR(false, true),
    /// How likely two receipts of a customer meet in a category, in both periods: old ones are clear-cut.
    PROFILE(true, true),
    /// The share of visits outside the channel most used of all, in both periods: old ones keep to what they know.
    CHANNELS(false, true),
    /// The share of what is bought that is bought at a discount, in both periods: old ones react mainly to promotion.
    ADVERTISING(true, true),
    /// Visits of a customer in the next period: old ones come often.
    REPEAT(true, false),
    /// Money a visit in both periods, in hundredths: old ones have high receipts.
    RECEIPT(true, false),
    /// The share of visits with two or more categories, in both periods: old ones buy across.
    CROSS_SALES(true, true);

    private final boolean oldHigher;
    private final boolean share;

    Criterion(boolean oldHigher, boolean share) {
        this.oldHigher = oldHigher;
        this.share = share;
    }

    /// Whether it lies between 0 and 1.
    boolean isShare() {
        return share;
    }

    /// Whether it is claimed to be higher among old customers; otherwise among new ones.
    public boolean oldHigher() {
        return oldHigher;
    }
}
