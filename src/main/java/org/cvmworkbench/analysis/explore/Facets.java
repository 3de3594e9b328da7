package org.cvmworkbench.analysis.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.rules.CategorySpend;
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
    private final int[] cells;
    private final List<BinnedNumbers> numbers;
    private final SequencedMap<CustomerWord, MainWords> further;
    private final FacetLists lists;
    private final MainWords groups;
    private final FacetSheet sheet;
    private final FacetCounts everybody;

    /// O(lines + customers).
    public Facets(Dimensions dimensions, Progress progress) {
        this(first(dimensions, progress), FacetLists.of(dimensions, progress));
    }

    /// All but what takes a walk through the lines: categories, stores and channels are empty. O(receipts).
    public static Facets first(Dimensions dimensions, Progress progress) {
        FigureColumns figures = FigureColumns.of(dimensions);
        progress.checkCancelled();
        List<BinnedNumbers> numbers = Stream.of(CustomerWord.RECENCY, CustomerWord.FREQUENCY, CustomerWord.MONEY)
                .map(word -> BinnedNumbers.of(dimensions, word, Scale.LINEAR))
                .toList();
        progress.checkCancelled();
        return new Facets(
                dimensions,
                figures,
                FacetSheet.cells(dimensions),
                numbers,
                new LinkedHashMap<>(),
                FacetLists.notYet(),
                MainWords.ofGroups(dimensions));
    }

    private Facets(Facets others, FacetLists lists) {
        this(others.dimensions, others.figures, others.cells, others.numbers, others.further, lists, others.groups);
    }

    private Facets(
            Dimensions dimensions,
            FigureColumns figures,
            int[] cells,
            List<BinnedNumbers> numbers,
            SequencedMap<CustomerWord, MainWords> further,
            FacetLists lists,
            MainWords groups) {
        this.dimensions = dimensions;
        this.figures = figures;
        this.cells = cells;
        this.numbers = numbers;
        this.further = further;
        this.lists = lists;
        this.groups = groups;
        this.sheet = new FacetSheet(
                dimensions, figures, cells, numbers, lists.categories(), List.of(lists.stores(), groups), further);
        this.everybody = count(CustomerSet.all(dimensions.customers()));
    }

    /// Whether nothing is missing that every base has.
    public boolean areWhole() {
        return lists.known();
    }

    /// With what may be missing. O(lines).
    public Facets whole(Progress progress) {
        return areWhole() ? this : new Facets(this, FacetLists.of(dimensions, progress));
    }

    /// These facets and further ones: words that are numbers or texts, linked like the others; those that are there are
    /// passed over. The numbers of some words are laid out on a logarithmic scale, all others on a linear one.
    ///
    /// O(lines) for each word that nothing has asked for yet, O(customers) where anything is other than it was.
    public Facets with(List<CustomerWord> words, Set<CustomerWord> logarithmic, Progress progress) {
        List<BinnedNumbers> scaled = new ArrayList<>(scaled(logarithmic, progress));
        SequencedMap<CustomerWord, MainWords> listed = new LinkedHashMap<>(further);
        for (CustomerWord word : words) {
            progress.checkCancelled();
            if (binning(word).isPresent() || listed.containsKey(word)) continue;
            switch (dimensions.of(Term.of(word))) {
                case Numbers _ -> scaled.add(BinnedNumbers.of(dimensions, word, scale(word, logarithmic)));
                case Words _ -> listed.put(word, MainWords.of(dimensions, Term.of(word)));
                default -> throw new IllegalArgumentException(word + " is neither number nor text");
            }
        }
        boolean same = scaled.equals(numbers) && listed.size() == further.size();
        return same ? this : new Facets(dimensions, figures, cells, List.copyOf(scaled), listed, lists, groups);
    }

    /// The numbers there are; those whose scale stays are the same objects.
    private List<BinnedNumbers> scaled(Set<CustomerWord> logarithmic, Progress progress) {
        List<BinnedNumbers> scaled = new ArrayList<>();
        for (BinnedNumbers one : numbers) {
            progress.checkCancelled();
            CustomerWord word = (CustomerWord) one.binning().term().word();
            Scale scale = one.binning().isShare() ? Scale.LINEAR : scale(word, logarithmic);
            scaled.add(one.binning().scale() == scale ? one : BinnedNumbers.of(dimensions, word, scale));
        }
        return scaled;
    }

    private static Scale scale(CustomerWord word, Set<CustomerWord> logarithmic) {
        return logarithmic.contains(word) ? Scale.LOGARITHMIC : Scale.LINEAR;
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
        return lists.categories();
    }

    public MainWords stores() {
        return lists.stores();
    }

    public MainWords channels() {
        return lists.channels();
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
