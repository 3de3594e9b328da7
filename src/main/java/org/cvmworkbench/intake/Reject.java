package org.cvmworkbench.intake;

import org.cvmworkbench.model.Text;

/// A row that could not be taken.
///
/// @param line where it begins in the file, from 1
/// @param column the name of the column it failed at; empty where the whole row did
/// @param value what stands there
public record Reject(long line, String column, Text reason, String value) {}
