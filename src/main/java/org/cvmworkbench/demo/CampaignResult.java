package org.cvmworkbench.demo;

import java.util.stream.IntStream;

/// What a campaign did, as the simulation alone can know it: who was drawn, who bought, and who bought because of it.
final class CampaignResult {
    private final IntStream.Builder targets = IntStream.builder();
    private int treated;
    private int control;
    private int treatedBuyers;
    private int controlBuyers;
    private int caused;
    private int redemptions;
    private double uplift;

    /// A customer was drawn.
    void target(int customer, boolean heard) {
        targets.add(customer << 1 | (heard ? 1 : 0));
        if (heard) treated++;
        else control++;
    }

    /// @param effect by how much the campaign raises, or would raise, this customer's chance to buy
    void effect(double effect) {
        uplift += effect;
    }

    /// A drawn customer bought of their own accord.
    void bought(boolean heard) {
        if (heard) treatedBuyers++;
        else controlBuyers++;
    }

    void redeemed() {
        redemptions++;
    }

    void causedVisit() {
        treatedBuyers++;
        caused++;
    }

    /// Takes a customer who was drawn, and whether this one heard of the campaign.
    @FunctionalInterface
    interface Target {
        void accept(int customer, boolean heard);
    }

    /// Hands over each drawn customer, in order; once only.
    void forEachTarget(Target target) {
        targets.build().forEach(packed -> target.accept(packed >> 1, (packed & 1) == 1));
    }

    CampaignTruth truth(Chain chain, int number) {
        Campaign campaign = chain.campaigns().get(number);
        ResponseLaw law = ResponseLaw.CHAIN;
        return new CampaignTruth(
                campaign.id(),
                campaign.mechanic().type(),
                chain.category(campaign),
                campaign.depth(),
                campaign.audience(),
                campaign.share(),
                campaign.control(),
                chain.campaignShares().get(number),
                law.reach(campaign),
                law.pull(campaign),
                treated,
                control,
                treatedBuyers,
                controlBuyers,
                caused,
                redemptions,
                100 * uplift / Math.max(1, treated + control));
    }
}
