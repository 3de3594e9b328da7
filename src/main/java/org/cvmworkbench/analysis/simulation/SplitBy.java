package org.cvmworkbench.analysis.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.rfm.Rfm;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Words;
import org.cvmworkbench.analysis.uptake.Partition;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Group;

/// What the audience of an offer is split by.
public enum SplitBy {
    GROUP,
    /// Of recency and frequency, both from 1 to 5; 0 without a visit.
    RF,
    /// The store each customer visits most; nothing where none is known.
    STORE,
    /// Who is about to leave or has left, and all others.
    SILENCE;

    static final String SILENT = "silent";
    private static final String OTHERS = "others";
    private static final int CELLS = 56;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The names are words of rules. O(customers), the store O(receipts) the first time.
    Partition partition(Dimensions dimensions) {
        Groups groups = dimensions.groups();
        return switch (this) {
            case GROUP ->
                new Partition(Groups.ALL.stream().map(Group::word).toList(), customer -> groups.place()[customer]);
            case RF -> {
                Rfm rfm = dimensions.rfm();
                yield new Partition(
                        IntStream.range(0, CELLS).mapToObj(Integer::toString).toList(), rfm::rf);
            }
            case STORE -> stores(dimensions);
            case SILENCE ->
                new Partition(
                        List.of(SILENT, OTHERS),
                        customer ->
                                groups.of(customer) == Group.SLIPPING || groups.of(customer) == Group.CHURNED ? 0 : 1);
        };
    }

    private static Partition stores(Dimensions dimensions) {
        if (!(dimensions.of(Term.of(CustomerWord.STORE)) instanceof Words stores)) return Partition.whole();
        List<String> names = new ArrayList<>(List.of(""));
        for (int code = 1; code < stores.words(); code++)
            names.add(stores.word().apply(code));
        return new Partition(names, customer -> stores.codes()[customer]);
    }
}
