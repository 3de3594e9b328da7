package org.cvmworkbench.demo;

/// What is true of a campaign. A buyer has a receipt with something of the category (any receipt where there is none),
/// not a return, within the campaign's days.
///
/// @param share of the audience that was drawn
/// @param controlShare of those drawn
/// @param categoryShare share of receipts of these days with something of the category
/// @param pull factor of the chance to buy, see [ResponseLaw]
/// @param upliftPoints expected difference of the shares of buyers, treated minus control, in percentage points
record CampaignTruth(
        String campaign,
        String mechanic,
        String category,
        double depth,
        Audience audience,
        double share,
        double controlShare,
        double categoryShare,
        double reach,
        double pull,
        int treated,
        int control,
        int treatedBuyers,
        int controlBuyers,
        int causedVisits,
        int redemptions,
        double upliftPoints) {}
