package org.cvmworkbench.intake;

import org.cvmworkbench.model.Text;

/// Lines that many leave out: cancellations, postage, gift vouchers and the like.
///
/// @param name of those lines
/// @param rule that keeps all others, in the words of `--keep`
/// @param lines how many of the rows that were looked at it leaves out
/// @param applied whether the rule of the request has it already
public record OfferedFilter(Text name, String rule, long lines, boolean applied) {}
