/// What a control group can see, and how many customers a proof needs.
///
/// Used by `analysis.simulation`, the designer and the lists. Pure functions, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.power;

import org.jspecify.annotations.NullMarked;
