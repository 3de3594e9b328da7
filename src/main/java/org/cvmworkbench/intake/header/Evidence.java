package org.cvmworkbench.intake.header;

import org.cvmworkbench.model.Text;

/// Why a column is taken to have its role.
public record Evidence(Confidence confidence, Text reason) {}
