package org.cvmworkbench.analysis.explore;

import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;

/// Everything along which the customers of a base are seen and chosen, prepared once so that counting a selection takes
/// a few look-ups a customer, a selection near to one that was counted only those of the difference, and a moving brush
/// none.
public final class Facets {
    /// More counts than this are not kept for each pixel of a brush: 64 MB.
    private static final long ROOM = 1 << 24;

    private final Dimensions dimensions;
    private final BinnedNumbers recency;
    private final BinnedNumbers frequency;
    private final BinnedNumbers money;
    private final CategorySpend categories;
    private final MainWords stores;
    private final MainWords channels;
    private final MainWords groups;
    private final FacetSheet sheet;
    private final FacetCounts everybody;

    /// O(lines + customers · log customers).
    public Facets(Dimensions dimensions, Progress progress) {
        this.dimensions = dimensions;
        FigureColumns figures = FigureColumns.of(dimensions);
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
        this.sheet = new FacetSheet(
                dimensions, figures, List.of(recency, frequency, money), categories, List.of(stores, groups));
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
        return sheet.read(sheet.counting().count(whom), () -> whom);
    }

    /// The same, from other counts of these facets. O(members who come and go), where that is less.
    public FacetCounts count(CustomerSet whom, FacetCounts before) {
        return sheet.read(sheet.counting().count(whom, before.sheet(), before.customers()), () -> whom);
    }

    /// Takes hold of a histogram. O(members).
    ///
    /// @param others whom all conditions but those about this histogram leave
    /// @return nothing where it is none of these, or the counts would take too much memory
    public Optional<GrabbedFacet> grab(Binning histogram, CustomerSet others) {
        boolean fits = (histogram.bins() + 1L) * sheet.width() <= ROOM;
        return List.of(recency, frequency, money).stream()
                .filter(numbers -> fits && numbers.binning().equals(histogram))
                .findFirst()
                .map(numbers -> new GrabbedFacet(sheet, numbers, others));
    }
}
