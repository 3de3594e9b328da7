package org.cvmworkbench.workspace;

import java.nio.file.Path;
import org.cvmworkbench.model.Text;

/// A part of a file that is nothing to the base.
///
/// @param part a member of an archive, a sheet of a workbook
public record SkippedPart(Path file, String part, Text reason) {}
