package org.cvmworkbench.ui.offers.answer;

/// Widths of the what-if table, in pixels; the name takes what is left.
final class WhatIfColumns {
    static final double TAKERS = 92;
    static final double NET = 100;
    static final double RANGE = 112;
    static final double CHANCE = 84;

    private WhatIfColumns() {}
}
