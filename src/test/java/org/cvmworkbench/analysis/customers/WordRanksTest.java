package org.cvmworkbench.analysis.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class WordRanksTest {
    @Test
    void wordsStandByTheirCharacters() {
        Samples.check(random -> ranksAs(Comparator.naturalOrder(), words(random, "ab9Я")));
    }

    @Test
    void numbersStandByTheirValues() {
        Samples.check(random -> {
            List<String> numbers = words(random, "0123456789").stream()
                    .map(digits -> digits.replaceFirst("^0+(?=.)", ""))
                    .distinct()
                    .toList();
            ranksAs(Comparator.comparing((String digits) -> new java.math.BigInteger(digits)), numbers);
        });
    }

    private static void ranksAs(Comparator<String> order, List<String> words) {
        DictionaryBuilder builder = new DictionaryBuilder(Dictionary.empty("words"));
        words.forEach(builder::add);
        int[] ranks = WordRanks.of(builder.build());
        List<String> ranked = new ArrayList<>(words);
        ranked.sort(Comparator.comparingInt(word -> ranks[words.indexOf(word) + 1]));
        List<String> expected = new ArrayList<>(words);
        expected.sort(order);
        assertThat(ranked).isEqualTo(expected);
    }

    /// Different words, often with long beginnings in common.
    private static List<String> words(SplittableRandom random, String letters) {
        String common = letters.repeat(3);
        Set<String> words = new HashSet<>();
        int count = random.nextInt(1, 150);
        for (int i = 0; i < count; i++) {
            StringBuilder word = new StringBuilder(common.substring(0, random.nextInt(common.length())));
            int length = random.nextInt(1, 12);
            for (int j = 0; j < length; j++) word.append(letters.charAt(random.nextInt(letters.length())));
            words.add(word.toString());
        }
        return new ArrayList<>(words);
    }
}
