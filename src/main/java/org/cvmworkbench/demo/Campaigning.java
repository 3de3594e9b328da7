package org.cvmworkbench.demo;

import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// Runs the past campaigns over the customers, one customer after the other: draws the audience and its control group,
/// adds the visits that were caused and marks those that used the offer. Not thread-safe.
///
/// A customer is in one campaign at a time. The draw does not look at the future, and the arm at nothing at all.
final class Campaigning {
    private static final int NOT_BOUGHT = -1;

    private final Chain chain;
    private final ResponseLaw law = ResponseLaw.CHAIN;
    private final List<CampaignResult> results;
    private final double[] seasonDays;
    private final Basket basket = new Basket();

    Campaigning(Chain chain) {
        this.chain = chain;
        results =
                chain.campaigns().stream().map(campaign -> new CampaignResult()).toList();
        seasonDays = chain.campaigns().stream()
                .mapToDouble(campaign -> chain.history().seasonDays(campaign.start(), campaign.last()))
                .toArray();
    }

    CampaignResult result(int campaign) {
        return results.get(campaign);
    }

    void contact(Life life, Shopper shopper, Consents consents) {
        RandomStream random = RandomStream.of(chain.seed(), Purpose.CAMPAIGN, life.customer());
        int busyUntil = -1;
        for (int number = 0; number < results.size(); number++) {
            Campaign campaign = chain.campaigns().get(number);
            if (campaign.start() <= busyUntil || !consents.allow(campaign.channel())) continue;
            if (!campaign.audience().includes(life, campaign.start()) || !random.chance(campaign.share())) continue;
            busyUntil = campaign.last();
            run(number, life, shopper, random);
        }
    }

    private void run(int number, Life life, Shopper shopper, RandomStream random) {
        Campaign campaign = chain.campaigns().get(number);
        CampaignResult result = results.get(number);
        boolean heard = !random.chance(campaign.control());
        result.target(life.customer(), heard);
        int bought = purchase(campaign, life, shopper);
        if (bought != NOT_BOUGHT) {
            result.bought(heard);
            boolean used = random.chance(law.reach(campaign));
            if (heard && used && campaign.mechanic().reward() != Mechanic.Reward.NONE) {
                life.redeem(bought, number);
                result.redeemed();
            }
            return;
        }
        double uplift = uplift(number, life, shopper);
        result.effect(uplift);
        if (heard && random.chance(uplift)) bring(number, life, random);
    }

    /// The first visit within the campaign that buys what it is about.
    private int purchase(Campaign campaign, Life life, Shopper shopper) {
        return IntStream.range(0, life.size())
                .filter(visit -> campaign.covers(life.day(visit)) && wants(campaign, life, shopper, visit))
                .findFirst()
                .orElse(NOT_BOUGHT);
    }

    private boolean wants(Campaign campaign, Life life, Shopper shopper, int visit) {
        chain.fill(basket, shopper, life.receipt(visit));
        return campaign.wants(basket);
    }

    private double uplift(int number, Life life, Shopper shopper) {
        Campaign campaign = chain.campaigns().get(number);
        double attraction = law.attraction(chain.campaignShares().get(number)) * chain.affinity(shopper, campaign);
        double expected = life.ratePerDay() * seasonDays[number] * attraction;
        return law.uplift(expected, life.hasLeft(campaign.start()), law.pull(campaign));
    }

    private void bring(int number, Life life, RandomStream random) {
        Campaign campaign = chain.campaigns().get(number);
        int day = campaign.start() + (int) (random.exponential() * campaign.days() / 3) % campaign.days();
        life.visit(chain.history().minute(day, random), number);
        results.get(number).causedVisit();
        if (campaign.mechanic().reward() != Mechanic.Reward.NONE)
            results.get(number).redeemed();
        if (life.hasLeft(campaign.start()) && random.chance(law.resume())) {
            VisitLaw.CHAIN.resume(life, day, chain.history(), random);
        }
    }
}
