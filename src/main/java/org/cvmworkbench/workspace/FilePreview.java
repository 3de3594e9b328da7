package org.cvmworkbench.workspace;

import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Preview;

/// A table before it is taken into a base.
///
/// @param request as it was asked, with its part, and with what the base remembers of files with this header
/// @param twin the import that brought the same content already: another one needs [ImportRequest#again]
public record FilePreview(ImportRequest request, Preview preview, Optional<ImportedFile> twin) {}
