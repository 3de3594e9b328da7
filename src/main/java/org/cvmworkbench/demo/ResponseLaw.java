package org.cvmworkbench.demo;

import java.util.Map;

/// By how much a campaign raises the chance that a customer buys what it is about, within its days.
///
/// Without it, a customer with visit rate λ buys with p = 1 − exp(−λ·days·share·affinity), in days of the season clock;
/// with it, someone who would not have bought does so with u = min(cap, p·(information + reach·strength·g(depth))),
/// where g(d) = L·dʰ/(dʰ + d₅₀ʰ) is a Hill curve with a threshold near 10 % (van Heerde, Leeflang and Wittink 2001). So
/// the uplift by assignment is the mean of u over those who would not have bought, and it is largest where purchases
/// are most likely.
///
/// @param information relative lift of merely being told
/// @param reach share of contacted customers that read the message, by channel
/// @param saturation L
/// @param steepness h
/// @param halfDepth d₅₀
/// @param breadth below 1: an offer also attracts those who seldom buy the category
/// @param themeIsAbout share of a theme's own lines from which on the theme is about a category
/// @param favouriteAffinity factor of the share for a category that one of the two favourite themes is about
/// @param otherAffinity the same for other categories
/// @param dormant factor of p for customers who have left
/// @param cap the most that u can be
/// @param resume chance that a customer who had left takes up the old rhythm after a visit that a campaign caused
record ResponseLaw(
        double information,
        Map<ContactChannel, Double> reach,
        double saturation,
        double steepness,
        double halfDepth,
        double breadth,
        double themeIsAbout,
        double favouriteAffinity,
        double otherAffinity,
        double dormant,
        double cap,
        double resume) {
    static final ResponseLaw CHAIN = new ResponseLaw(
            0.10,
            Map.of(ContactChannel.EMAIL, 0.45, ContactChannel.SMS, 0.85, ContactChannel.PUSH, 0.60),
            1.63,
            2.2,
            0.22,
            0.7,
            0.15,
            1.6,
            0.85,
            0.3,
            0.5,
            0.4);

    double depthEffect(double depth) {
        double power = StrictMath.pow(depth, steepness);
        return saturation * power / (power + StrictMath.pow(halfDepth, steepness));
    }

    double reach(Campaign campaign) {
        return reach.getOrDefault(campaign.channel(), 0.0);
    }

    /// The factor of p for this campaign.
    double pull(Campaign campaign) {
        return information + reach(campaign) * campaign.mechanic().strength() * depthEffect(campaign.depth());
    }

    /// @param share of the category in the lines of a favourite theme
    double affinity(double share) {
        return share >= themeIsAbout ? favouriteAffinity : otherAffinity;
    }

    double attraction(double share) {
        return StrictMath.pow(share, breadth);
    }

    /// u
    ///
    /// @param expected λ·days·share^breadth·affinity
    double uplift(double expected, boolean left, double pull) {
        double baseline = 1 - StrictMath.exp(-expected);
        return Math.min(cap, (left ? dormant : 1) * baseline * pull);
    }
}
