package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;

/// The words of a file among those a base has already.
///
/// @param codes by dictionary, the code in the base of each code in the file; without those dictionaries whose codes
///     are the same
/// @param grown the dictionaries that have more words than the base has
record SettledWords(Map<String, int[]> codes, List<Dictionary> grown) {
    static SettledWords of(Words file, Dictionaries existing) {
        Map<String, int[]> codes = new HashMap<>();
        List<Dictionary> grown = new ArrayList<>();
        file.all().forEach((name, words) -> {
            Dictionary base = existing.get(name);
            if (base.size() == 1) {
                if (words.size() > 1) grown.add(words.build());
            } else {
                DictionaryBuilder all = new DictionaryBuilder(base);
                codes.put(name, all.addAll(words));
                if (all.size() > base.size()) grown.add(all.build());
            }
        });
        return new SettledWords(codes, grown);
    }
}
