/// CVM Workbench: where it starts.
@NullMarked
package org.cvmworkbench;

import org.jspecify.annotations.NullMarked;
