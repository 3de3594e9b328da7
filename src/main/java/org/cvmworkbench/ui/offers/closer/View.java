package org.cvmworkbench.ui.offers.closer;

/// What a closer look shows.
enum View {
    GROUP,
    RF,
    STORE,
    SUPPLIER,
    /// One by one, behind a bar of the waterfall.
    CUSTOMER
}
