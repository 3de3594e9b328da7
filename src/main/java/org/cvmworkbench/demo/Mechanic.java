package org.cvmworkbench.demo;

/// What a campaign offers.
///
/// @param strength of its pull against an open discount of the same depth
record Mechanic(String type, double strength, Reward reward) {
    /// What those who take it up get.
    enum Reward {
        NONE,
        /// Off the price, on the receipt itself.
        DISCOUNT,
        /// Points worth a share of what was paid.
        POINTS,
        /// A service worth a fixed amount.
        SERVICE
    }

    static Mechanic read(Row row) {
        return new Mechanic(row.text("mechanic"), row.number("strength"), Reward.valueOf(row.text("reward")));
    }
}
