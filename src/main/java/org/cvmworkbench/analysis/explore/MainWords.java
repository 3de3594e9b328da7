package org.cvmworkbench.analysis.explore;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.Words;
import org.cvmworkbench.columns.Parts;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Group;

/// One word of each customer, such as the home store, as a place in a list of words.
///
/// @param names the words somebody has, in the order they are listed
/// @param place by customer; the count of names where there is no word; empty where nobody has looked yet
public record MainWords(List<String> names, int[] place) {
    public MainWords {
        names = List.copyOf(names);
    }

    /// The words of a term, those whose customers brought most money first. O(customers).
    static MainWords of(Dimensions dimensions, Term term) {
        if (!(dimensions.of(term) instanceof Words words)) {
            throw new IllegalArgumentException(term + " has no words");
        }
        int[] codes = words.codes();
        Tally tally = tally(codes, words.words(), dimensions.profile().money());
        List<Integer> listed = IntStream.range(1, words.words())
                .filter(code -> tally.customers()[code] > 0)
                .boxed()
                .sorted(Comparator.comparingLong((Integer code) -> -tally.money()[code])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        int[] placeOf = new int[words.words()];
        Arrays.fill(placeOf, listed.size());
        for (int i = 0; i < listed.size(); i++) placeOf[listed.get(i)] = i;
        return new MainWords(
                listed.stream().map(words.word()::apply).toList(),
                places(codes.length, customer -> placeOf[codes[customer]]));
    }

    /// Words that nobody has looked for yet.
    static MainWords notYet() {
        return new MainWords(List.of(), new int[0]);
    }

    /// The groups in the order of a customer's life.
    static MainWords ofGroups(Dimensions dimensions) {
        byte[] place = dimensions.groups().place();
        return new MainWords(
                Groups.ALL.stream().map(Group::word).toList(), places(place.length, customer -> place[customer]));
    }

    private static int[] places(int customers, IntUnaryOperator place) {
        int[] places = new int[customers];
        Parts.each(customers, (from, to) -> {
            for (int customer = from; customer < to; customer++) places[customer] = place.applyAsInt(customer);
        });
        return places;
    }

    Counter counter(long[] money) {
        return new Counter.Places(place, names.size() + 1, money);
    }

    private static Tally tally(int[] place, int places, long[] money) {
        List<Tally> tallies = Parts.find(place.length, (from, to) -> {
            Tally some = new Tally(places);
            for (int customer = from; customer < to; customer++) {
                some.customers()[place[customer]]++;
                some.money()[place[customer]] += money[customer];
            }
            return some;
        });
        return tallies.stream().reduce(new Tally(places), Tally::with);
    }
}
