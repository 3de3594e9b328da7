package org.cvmworkbench.ui.segments;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cvmworkbench.analysis.explore.Facets;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.WordType;

/// A picture of customers one can choose: along a word of the rules, or the whale curve. All that rules know as a
/// number or a text is a picture too, so the menu need not be told of a new word.
sealed interface Picture {
    /// Customers along a word: a histogram of a number, bars of a text.
    record Along(CustomerWord word) implements Picture {
        @Override
        public String id() {
            return word.word();
        }

        @Override
        public String key() {
            return switch (word) {
                case CATEGORY, STORE, GROUP -> "segments.list." + word.word();
                default -> "segments.word." + word.word();
            };
        }

        @Override
        public boolean isIn(Facets facets) {
            return ALWAYS.contains(word)
                    || facets.binning(word).isPresent()
                    || facets.words(word).isPresent();
        }
    }

    /// What share of the profit the best bring.
    record Whale() implements Picture {
        @Override
        public String id() {
            return "whale";
        }

        @Override
        public String key() {
            return "segments.whale";
        }

        @Override
        public boolean isIn(Facets facets) {
            return true;
        }
    }

    /// Those shown at first.
    List<Picture> USUAL = List.of(
            new Along(CustomerWord.RECENCY),
            new Along(CustomerWord.FREQUENCY),
            new Along(CustomerWord.MONEY),
            new Along(CustomerWord.CATEGORY),
            new Along(CustomerWord.STORE),
            new Whale());

    /// Scores have their grid.
    Set<CustomerWord> ELSEWHERE = Set.of(CustomerWord.RF, CustomerWord.RFM);

    /// Lists that are counted for every base.
    Set<CustomerWord> ALWAYS = Set.of(CustomerWord.CATEGORY, CustomerWord.STORE, CustomerWord.GROUP);

    /// All there are, in the order of the menu.
    static List<Picture> all() {
        List<Picture> all = new ArrayList<>();
        for (CustomerWord word : CustomerWord.values()) {
            boolean list = word.type() == WordType.TEXT || word.type() == WordType.CHOICE;
            boolean shown = list || word.type() == WordType.NUMBER || word == CustomerWord.CATEGORY;
            if (shown && !ELSEWHERE.contains(word)) all.add(new Along(word));
        }
        all.add(new Whale());
        return List.copyOf(all);
    }

    /// The words of some pictures that are not counted for every base.
    static List<CustomerWord> words(List<Picture> pictures) {
        List<CustomerWord> words = new ArrayList<>();
        for (Picture picture : pictures) {
            if (picture instanceof Along(var word) && !ALWAYS.contains(word)) words.add(word);
        }
        return words;
    }

    /// Whether it is one of these facets, or needs none.
    boolean isIn(Facets facets);

    String id();

    /// The key of its name.
    String key();
}
