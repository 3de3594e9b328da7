package org.cvmworkbench.model;

/// What tells a receipt from all others.
///
/// @param customer empty for the anonymous
/// @param receipt its number; empty where the file had none: then a receipt is a customer's day
/// @param day since 1970-01-01, of its first line
public record ReceiptKey(String customer, String receipt, int day) {}
