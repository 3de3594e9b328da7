/// How long the workbench takes for each question, beside DuckDB with the same question on the same data.
///
/// One class a question, each in two ways that must give the same numbers; `Benchmarks` prints the table. Ours and the
/// peer's are timed in turn, in one process, so that a busy machine slows both: JMH, which measures one after the other
/// in processes of their own, cannot give a ratio that holds under load; what a whole process takes is timed in fresh
/// ones, in turn too. Nothing here ships; nothing here is a test.
@NullMarked
package org.cvmworkbench.benchmark;

import org.jspecify.annotations.NullMarked;
