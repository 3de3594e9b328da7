package org.cvmworkbench.demo;

/// How customers differ from each other in what they buy and where.
///
/// @param baby share of households with a baby
/// @param pet share of households with a pet
/// @param site share that prefers the site
/// @param app share that prefers the app
/// @param outletLoyalty share of visits paid to the preferred outlet; the others are paid to the store
/// @param storeLoyalty share of visits paid to the home store; the others are paid to any
/// @param appetiteShape of the Gamma law, with mean 1, that widens or narrows a customer's baskets
record ShopperLaw(
        double baby,
        double pet,
        double site,
        double app,
        double outletLoyalty,
        double storeLoyalty,
        double appetiteShape) {
    static final ShopperLaw CHAIN = new ShopperLaw(0.07, 0.26, 0.14, 0.13, 0.8, 0.87, 4);
}
