package org.cvmworkbench.analysis.oldnew;

/// Adds up a ratio over customers.
final class RatioSum {
    private double tops;
    private double bottoms;
    private double topSquares;
    private double products;
    private double bottomSquares;
    private int customers;

    /// One more customer, who has nothing to tell where the bottom is 0.
    void add(double top, double bottom) {
        if (bottom == 0) return;
        tops += top;
        bottoms += bottom;
        topSquares += top * top;
        products += top * bottom;
        bottomSquares += bottom * bottom;
        customers++;
    }

    Rate rate() {
        if (bottoms == 0) return new Rate(Double.NaN, Double.NaN, customers);
        double value = tops / bottoms;
        double squares = Math.max(0, topSquares - 2 * value * products + value * value * bottomSquares);
        double error = Math.sqrt(squares * customers / (customers - 1)) / Math.abs(bottoms);
        return new Rate(value, customers < 2 ? Double.NaN : error, customers);
    }
}
