package org.cvmworkbench.model.scenario;

/// From so many purchases on, a discount of this depth.
public record LadderStep(int purchases, double depth) {
    public LadderStep {
        Limit.NOT_NEGATIVE.check("purchases", purchases);
        Limit.SHARE.check("depth", depth);
    }

    boolean isBelow(LadderStep next) {
        return purchases < next.purchases && depth < next.depth;
    }
}
