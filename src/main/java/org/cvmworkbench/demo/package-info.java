/// An invented grocery chain, deterministic by seed: six files and the truth behind them.
///
/// Used by `workspace` and `batch`; uses only `model`. Runs on a worker thread with a `Progress`.
@NullMarked
package org.cvmworkbench.demo;

import org.jspecify.annotations.NullMarked;
