/// Lists, tables and answers out to files: CSV, XLSX, JSON.
///
/// Used by `workspace` and above. Formulas are defused, customers are named by their own key.
@NullMarked
package org.cvmworkbench.export;

import org.jspecify.annotations.NullMarked;
