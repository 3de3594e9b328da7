/// The words of the domain: records, enums, sealed types, the messages people read.
///
/// Everything may use it; it uses nothing but `java.base`. All of it is immutable and safe on any thread.
@NullMarked
package org.cvmworkbench.model;

import org.jspecify.annotations.NullMarked;
