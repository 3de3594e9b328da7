/// The H2 file: column chunks, imports, saved work, migrations, and SQL over the columns.
///
/// The only place of `java.sql`. Used by `workspace` and `batch`; one writer thread a base.
@NullMarked
package org.cvmworkbench.store;

import org.jspecify.annotations.NullMarked;
