package org.cvmworkbench.demo;

import org.cvmworkbench.demo.RandomStream.Purpose;
import org.cvmworkbench.demo.ReceiptKey.Kind;

/// One line of some receipts comes back, on a receipt of its own with negative quantity, discount and amount.
///
/// @param share of the receipts that no campaign has touched
/// @param withinDays after which nothing comes back
record ReturnLaw(double share, int withinDays) {
    static final ReturnLaw CHAIN = new ReturnLaw(0.02, 14);

    /// Adds the returns to a life that has all its visits.
    void add(long seed, Life life, History history) {
        RandomStream random = RandomStream.of(seed, Purpose.RETURN, life.customer());
        int visits = life.size();
        for (int visit = 0; visit < visits; visit++) {
            if (!random.chance(share) || ReceiptKey.kind(life.receipt(visit)) != Kind.ORGANIC) continue;
            int delay = 1 + random.below(withinDays);
            int day = life.day(visit) + delay;
            if (day < History.DAYS) life.giveBack(history.minute(day, random), visit, delay);
        }
    }
}
