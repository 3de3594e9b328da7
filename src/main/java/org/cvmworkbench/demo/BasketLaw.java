package org.cvmworkbench.demo;

/// What baskets are made of.
///
/// @param themed share of lines taken from the categories of the basket's theme
/// @param favourite share of lines that are the customer's own favourite of the category
/// @param favouriteTheme factor of the weight of a customer's two favourite themes
/// @param popularityExponent of the Zipf–Mandelbrot law of products in a category
/// @param rankShift added to the rank there, so that no product is everything
record BasketLaw(double themed, double favourite, double favouriteTheme, double popularityExponent, int rankShift) {
    static final BasketLaw CHAIN = new BasketLaw(0.75, 0.5, 3, 0.9, 3);

    /// The weight of the product of this rank, from 0.
    double popularity(int rank) {
        return StrictMath.pow(rank + 1.0 + rankShift, -popularityExponent);
    }
}
