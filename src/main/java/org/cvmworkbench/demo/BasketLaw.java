package org.cvmworkbench.demo;

/// What baskets are made of.
///
/// @param themed share of lines taken from the categories of the basket's theme
/// @param favourite share of lines that are the customer's own favourite of the category
/// @param favouriteTheme factor of the weight of a customer's two favourite themes
/// @param popularityExponent of the Zipf law of products in a category, from rank 4 on
record BasketLaw(double themed, double favourite, double favouriteTheme, double popularityExponent) {
    static final BasketLaw CHAIN = new BasketLaw(0.75, 0.5, 3, 0.9);

    private static final int RANK_SHIFT = 3;

    /// The weight of the product of this rank, from 0.
    double popularity(int rank) {
        return StrictMath.pow(rank + 1.0 + RANK_SHIFT, -popularityExponent);
    }
}
