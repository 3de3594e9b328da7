/// What the offers room knows and can do, without anything that is seen: the scenario, the chosen offer, what is
/// carried and what it would all bring.
///
/// Used by the pages of `ui.offers`. On the JavaFX thread; forecasts are computed by jobs.
@NullMarked
package org.cvmworkbench.ui.offers.design;

import org.jspecify.annotations.NullMarked;
