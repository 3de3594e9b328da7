package org.cvmworkbench.analysis.explore;

import org.cvmworkbench.analysis.rfm.RfGrid;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;

/// Everything along which the customers of a base are seen and chosen, prepared once so that counting a selection takes
/// a few look-ups a customer.
public final class Facets {
    private final Dimensions dimensions;
    private final FigureColumns figures;
    private final BinnedNumbers recency;
    private final BinnedNumbers frequency;
    private final BinnedNumbers money;
    private final CategorySpend categories;
    private final MainWords stores;
    private final MainWords channels;
    private final MainWords groups;
    private final FacetCounts everybody;

    /// O(lines + customers · log customers).
    public Facets(Dimensions dimensions, Progress progress) {
        this.dimensions = dimensions;
        this.figures = FigureColumns.of(dimensions);
        progress.checkCancelled();
        this.recency = BinnedNumbers.of(dimensions, CustomerWord.RECENCY);
        this.frequency = BinnedNumbers.of(dimensions, CustomerWord.FREQUENCY);
        this.money = BinnedNumbers.of(dimensions, CustomerWord.MONEY);
        progress.checkCancelled();
        this.categories = CategorySpend.of(dimensions);
        progress.checkCancelled();
        this.stores = MainWords.of(dimensions, Term.of(CustomerWord.STORE));
        this.channels = MainWords.of(dimensions, Term.of(CustomerWord.CHANNEL));
        this.groups = MainWords.ofGroups(dimensions);
        this.everybody = count(CustomerSet.all(dimensions.customers()));
    }

    public Dimensions dimensions() {
        return dimensions;
    }

    public Binning recency() {
        return recency.binning();
    }

    public Binning frequency() {
        return frequency.binning();
    }

    public Binning money() {
        return money.binning();
    }

    public CategorySpend categories() {
        return categories;
    }

    public MainWords stores() {
        return stores;
    }

    public MainWords channels() {
        return channels;
    }

    public MainWords groups() {
        return groups;
    }

    /// The counts of all customers, beside which those of a selection stand.
    public FacetCounts everybody() {
        return everybody;
    }

    /// O(members).
    public FacetCounts count(CustomerSet whom) {
        int[] members = whom.toArray();
        long[] spent = dimensions.profile().money();
        return new FacetCounts(
                whom,
                figures.of(whom, members),
                RfGrid.of(dimensions.snapshot().version(), dimensions.profile(), dimensions.rfm(), whom),
                recency.count(members),
                frequency.count(members),
                money.count(members),
                categories.count(members),
                stores.count(spent, members),
                groups.count(spent, members));
    }
}
