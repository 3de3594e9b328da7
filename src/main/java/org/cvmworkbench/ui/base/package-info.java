/// The data room: how a base begins, what files bring, what is in the base and what to know of it.
///
/// Used by `ui.shell`. On the JavaFX thread; files are looked at and loaded by jobs.
@NullMarked
package org.cvmworkbench.ui.base;

import org.jspecify.annotations.NullMarked;
