package org.cvmworkbench.analysis.explore;

import org.cvmworkbench.analysis.rules.CategorySpend;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Progress;

/// What is listed for every base and takes a walk through its lines and receipts.
///
/// @param known whether that walk was made; nothing is listed before
record FacetLists(boolean known, CategorySpend categories, MainWords stores, MainWords channels) {
    /// O(lines).
    static FacetLists of(Dimensions dimensions, Progress progress) {
        CategorySpend categories = dimensions.categories();
        progress.checkCancelled();
        return new FacetLists(
                true,
                categories,
                MainWords.of(dimensions, Term.of(CustomerWord.STORE)),
                MainWords.of(dimensions, Term.of(CustomerWord.CHANNEL)));
    }

    static FacetLists notYet() {
        MainWords none = MainWords.notYet();
        CategorySpend nothing = new CategorySpend(
                new int[0], Dictionary.empty("category"), new int[1], new int[0], new long[0], new boolean[0]);
        return new FacetLists(false, nothing, none, none);
    }
}
