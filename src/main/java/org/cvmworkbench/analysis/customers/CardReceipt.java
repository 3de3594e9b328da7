package org.cvmworkbench.analysis.customers;

/// One receipt of a customer.
///
/// @param receipt in the snapshot
/// @param day since 1970-01-01
/// @param number as the tills gave it, empty where the files had none
/// @param store empty where unknown
/// @param channel empty where unknown
/// @param lines on it
/// @param amount after returns, in hundredths
/// @param visit whether something was bought: returns alone make no visit
public record CardReceipt(
        int receipt, int day, String number, String store, String channel, int lines, long amount, boolean visit) {}
