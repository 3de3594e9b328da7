package org.cvmworkbench.analysis.explore;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.CustomerWord;

/// Some customers, counted along every facet.
///
/// @param who was counted; found out when somebody asks
/// @param figures their medians are NaN where they were left out
/// @param recency how many each bin has; so `frequency` and `money`
/// @param categories what they bought of each; so `stores` and `groups`, where the entry behind the last has those
///     without one
/// @param further counts along what was prepared beside these: how many each bin has; so `words`, as `stores` has them
/// @param sheet the same counts in one row
public record FacetCounts(
        Supplier<CustomerSet> who,
        Figures figures,
        RfGrid grid,
        int[] recency,
        int[] frequency,
        int[] money,
        Tally categories,
        Tally stores,
        Tally groups,
        Map<CustomerWord, int[]> further,
        Map<CustomerWord, Tally> words,
        Sheet sheet) {
    public FacetCounts {
        further = Map.copyOf(further);
        words = Map.copyOf(words);
    }

    /// How many each bin of a number has, of those that were prepared.
    public int[] bins(CustomerWord word) {
        return switch (word) {
            case RECENCY -> recency;
            case FREQUENCY -> frequency;
            case MONEY -> money;
            default ->
                Optional.ofNullable(further.get(word))
                        .orElseThrow(() -> new IllegalStateException(word + " has not been counted"));
        };
    }

    public CustomerSet customers() {
        return who.get();
    }
}
