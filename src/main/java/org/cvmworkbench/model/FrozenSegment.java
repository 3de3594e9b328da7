package org.cvmworkbench.model;

import java.time.Instant;
import java.time.LocalDate;

/// A segment as it was frozen.
///
/// @param number from 1 on, by segment
/// @param version of the definition it had
/// @param asOf the day it was counted to
/// @param generation of the base it was counted in
/// @param members how many it has
public record FrozenSegment(
        String segment, int number, int version, LocalDate asOf, long generation, int members, Instant at) {}
