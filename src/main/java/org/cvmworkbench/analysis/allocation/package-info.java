/// Who gets which offer of a scenario where money, messages and goods are scarce: the greatest expected net effect
/// under a budget, a contact policy, one offer at a time and a supply, and what a little more of each would bring.
/// Used by the command line and the screens; pure functions, safe on any thread.
@NullMarked
package org.cvmworkbench.analysis.allocation;

import org.jspecify.annotations.NullMarked;
