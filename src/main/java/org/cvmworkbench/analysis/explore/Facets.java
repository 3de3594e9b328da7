package org.cvmworkbench.analysis.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Numbers;
import org.cvmworkbench.analysis.rules.Words;
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
    private final FigureColumns figures;
    private final List<BinnedNumbers> numbers;
    private final SequencedMap<CustomerWord, MainWords> further;
    private final CategorySpend categories;
    private final MainWords stores;
    private final MainWords channels;
    private final MainWords groups;
    private final FacetSheet sheet;
    private final FacetCounts everybody;

    /// O(lines + customers · log customers).
    public Facets(Dimensions dimensions, Progress progress) {
        this.dimensions = dimensions;
        this.figures = FigureColumns.of(dimensions);
        progress.checkCancelled();
        this.numbers = Stream.of(CustomerWord.RECENCY, CustomerWord.FREQUENCY, CustomerWord.MONEY)
                .map(word -> BinnedNumbers.of(dimensions, word))
                .toList();
        this.further = new LinkedHashMap<>();
        progress.checkCancelled();
        this.categories = CategorySpend.of(dimensions);
        progress.checkCancelled();
        this.stores = MainWords.of(dimensions, Term.of(CustomerWord.STORE));
        this.channels = MainWords.of(dimensions, Term.of(CustomerWord.CHANNEL));
        this.groups = MainWords.ofGroups(dimensions);
        this.sheet = sheet();
        this.everybody = count(CustomerSet.all(dimensions.customers()));
    }

    private Facets(Facets others, List<BinnedNumbers> numbers, SequencedMap<CustomerWord, MainWords> further) {
        this.dimensions = others.dimensions;
        this.figures = others.figures;
        this.numbers = numbers;
        this.further = further;
        this.categories = others.categories;
        this.stores = others.stores;
        this.channels = others.channels;
        this.groups = others.groups;
        this.sheet = sheet();
        this.everybody = count(CustomerSet.all(dimensions.customers()));
    }

    private FacetSheet sheet() {
        return new FacetSheet(dimensions, figures, numbers, categories, List.of(stores, groups), further);
    }

    /// These facets and further ones: words that are numbers or texts, linked like the others; those that are there are
    /// passed over.
    ///
    /// O(lines) for each word that nothing has asked for yet.
    public Facets with(List<CustomerWord> words, Progress progress) {
        List<BinnedNumbers> moreNumbers = new ArrayList<>(numbers);
        SequencedMap<CustomerWord, MainWords> moreWords = new LinkedHashMap<>(further);
        for (CustomerWord word : words) {
            progress.checkCancelled();
            if (binning(word).isPresent() || moreWords.containsKey(word)) continue;
            switch (dimensions.of(Term.of(word))) {
                case Numbers _ -> moreNumbers.add(BinnedNumbers.of(dimensions, word));
                case Words _ -> moreWords.put(word, MainWords.of(dimensions, Term.of(word)));
                default -> throw new IllegalArgumentException(word + " is neither number nor text");
            }
        }
        boolean same = moreNumbers.size() == numbers.size() && moreWords.size() == further.size();
        return same ? this : new Facets(this, List.copyOf(moreNumbers), moreWords);
    }

    /// How a number is cut, where it was prepared.
    public Optional<Binning> binning(CustomerWord word) {
        return numbers.stream()
                .map(BinnedNumbers::binning)
                .filter(one -> one.term().word() == word)
                .findFirst();
    }

    /// The words of a further list, where it was prepared.
    public Optional<MainWords> words(CustomerWord word) {
        return Optional.ofNullable(further.get(word));
    }

    public Dimensions dimensions() {
        return dimensions;
    }

    public Binning recency() {
        return numbers.get(0).binning();
    }

    public Binning frequency() {
        return numbers.get(1).binning();
    }

    public Binning money() {
        return numbers.get(2).binning();
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
        return numbers.stream()
                .filter(one -> fits && one.binning().equals(histogram))
                .findFirst()
                .map(one -> new GrabbedFacet(sheet, one, others));
    }
}
