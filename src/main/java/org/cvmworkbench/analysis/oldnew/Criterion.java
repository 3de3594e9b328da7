package org.cvmworkbench.analysis.oldnew;

/// What old and new customers are told apart by, with what is claimed of it. Each is a ratio of two sums over
/// customers; "both periods" are the one in which all of them bought and the next one.
public enum Criterion {
    /// The share who buy in the next period: old ones start to fall asleep.
    ACTIVITY(false),
    /// Of the products bought in the next period, the share not bought in the one before: new ones try.
    BEHAVIOUR(false),
    /// How likely two receipts of a customer meet in a category, in both periods: old ones are clear-cut.
    PROFILE(true),
    /// The share of visits outside the channel most used of all, in both periods: old ones keep to what they know.
    CHANNELS(false),
    /// The share of what is bought that is bought at a discount, in both periods: old ones react mainly to promotion.
    ADVERTISING(true),
    /// Visits of a customer in the next period: old ones come often.
    REPEAT(true),
    /// Money a visit in both periods, in hundredths: old ones have high receipts.
    RECEIPT(true),
    /// The share of visits with two or more categories, in both periods: old ones buy across.
    CROSS_SALES(true);

    private final boolean oldHigher;

    Criterion(boolean oldHigher) {
        this.oldHigher = oldHigher;
    }

    /// Whether it is claimed to be higher among old customers; otherwise among new ones.
    public boolean oldHigher() {
        return oldHigher;
    }
}
