package org.cvmworkbench.analysis.explore;

/// The six figures of some customers.
///
/// @param revenue their money after returns, in hundredths
/// @param averageReceipt revenue a visit, in hundredths; NaN without visits
/// @param recency the median of days since the last visit, of those with one; NaN where nobody has
/// @param frequency the median of visits; NaN of nobody
/// @param rhythm the median of own days between visits, of those with at least two visits; NaN where nobody has
/// @param late how many have been silent for longer than twice their own rhythm, or with fewer than three
///     visits than twice that of the base's customers like them
public record Figures(
        int customers,
        long revenue,
        double averageReceipt,
        double recency,
        double frequency,
        double rhythm,
        int late) {}
