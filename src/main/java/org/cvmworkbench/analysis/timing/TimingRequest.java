package org.cvmworkbench.analysis.timing;

/// How next purchases are told, and when to write before them.
///
/// @param band the part of next purchases that are to fall into the band if customers keep to the law, such
///     as 0.8
/// @param overdue a silence that less than this part of own gaps exceed is no gap any more: win back, do not
///     remind
/// @param earliest days before the expected purchase from which to send
/// @param latest days before it after which sending is too late to change anything
/// @param window days held back to see how often the band holds
public record TimingRequest(double band, double overdue, int earliest, int latest, int window) {
    /// One to two weeks before (capabilities C41), proven on the last quarter of a year.
    public static final TimingRequest USUAL = new TimingRequest(0.8, 0.1, 14, 7, 91);
}
