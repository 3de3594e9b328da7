package org.cvmworkbench.analysis.customers;

/// An order of customers.
public record CustomerSort(CustomerColumn by, boolean descending) {}
