package org.cvmworkbench.intake.header;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How the words of a column's name are compared with a synonym: `order_purchase_timestamp` has the synonym
/// `purchase timestamp` in it, and `order` says nothing new in a file of orders.
final class Naming {
    private static final Pattern BETWEEN_WORDS =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|[^\\p{L}\\d]+");

    private Naming() {}

    /// The words of a name, in lower case, ё as е; `№` and `%` are words too.
    static List<String> words(String name) {
        String spelt = name.replace("№", " номер ").replace("%", " percent ");
        return BETWEEN_WORDS
                .splitAsStream(spelt)
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT).replace('ё', 'е'))
                .toList();
    }

    /// Whether a name is the synonym and, around it, nothing but words that do not matter.
    static boolean fits(List<String> name, List<String> synonym, Collection<String> neutral) {
        for (int at = 0; at + synonym.size() <= name.size(); at++) {
            if (!same(name.subList(at, at + synonym.size()), synonym)) continue;
            List<String> rest = new ArrayList<>(name.subList(0, at));
            rest.addAll(name.subList(at + synonym.size(), name.size()));
            if (rest.stream().allMatch(word -> neutral.stream().anyMatch(one -> same(word, one)))) return true;
        }
        return false;
    }

    private static boolean same(List<String> words, List<String> others) {
        for (int i = 0; i < words.size(); i++) if (!same(words.get(i), others.get(i))) return false;
        return true;
    }

    /// Words that differ by an ending are the same: one letter of a short one, two of a longer one, `s` in English.
    static boolean same(String word, String other) {
        if (word.equals(other)) return true;
        if (word.charAt(0) < 'а' || other.charAt(0) < 'а') {
            return word.equals(other + "s") || other.equals(word + "s");
        }
        int longest = Math.max(word.length(), other.length());
        int ending = longest <= 5 ? 1 : 2;
        int alike = 0;
        while (alike < Math.min(word.length(), other.length()) && word.charAt(alike) == other.charAt(alike)) alike++;
        return alike >= Math.max(3, longest - ending);
    }
}
