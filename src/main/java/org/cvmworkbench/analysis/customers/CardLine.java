package org.cvmworkbench.analysis.customers;

/// One line of a receipt.
///
/// @param product its key, empty where the line has none
/// @param name what the product is called, empty where nobody says
/// @param quantity in thousandths, below 0 for a return
/// @param amount in hundredths
public record CardLine(String product, String name, long quantity, long amount) {}
