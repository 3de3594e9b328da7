package org.cvmworkbench.demo;

import java.util.List;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// What is known of complaints, and of why customers left.
///
/// @param complaintBeforeLeaving share of those who left that complained within ten days after the last visit
/// @param complaintOtherwise share of the others that ever complained
/// @param reasonKnown share of those silent for `reasonAfterDays` that were asked and gave a reason
record LapseLaw(
        double complaintBeforeLeaving,
        double complaintOtherwise,
        double reasonKnown,
        int reasonAfterDays,
        List<Reason> reasons) {
    static final LapseLaw CHAIN = new LapseLaw(
            0.04,
            0.008,
            0.15,
            90,
            List.of(
                    new Reason("prices", 0.27, true),
                    new Reason("moved away", 0.22, false),
                    new Reason("competitor nearby", 0.22, true),
                    new Reason("assortment", 0.12, true),
                    new Reason("quality", 0.09, true),
                    new Reason("service", 0.08, true)));

    private static final int COMPLAINS_WITHIN_DAYS = 10;

    /// @param returnable whether the chain could win back somebody who left for it
    record Reason(String name, double share, boolean returnable) {}

    /// What the chain noted down of a customer; empty where there was nothing.
    record Lapse(String complaintDate, String reason) {}

    Lapse draw(long seed, Life life) {
        RandomStream random = RandomStream.of(seed, Purpose.LAPSE, life.customer());
        boolean left = life.leftAfter() != Life.STAYS;
        boolean complains = random.chance(left ? complaintBeforeLeaving : complaintOtherwise);
        int visit = random.below(life.size());
        int day = (left ? life.leftAfter() : life.day(visit)) + random.below(COMPLAINS_WITHIN_DAYS + 1);
        int reason = random.pick(Weights.of(reasons.stream().map(Reason::share).toList()));
        boolean known = random.chance(reasonKnown) && life.hasLeft(History.DAYS - reasonAfterDays);
        return new Lapse(
                complains && day < History.DAYS ? History.date(day).toString() : "",
                known ? reasons.get(reason).name() : "");
    }
}
