package org.cvmworkbench.model;

import java.time.Instant;

/// A definition a segment has or had.
///
/// @param version from 1 on
public record SegmentVersion(String segment, int version, String rule, String note, Instant at) {}
