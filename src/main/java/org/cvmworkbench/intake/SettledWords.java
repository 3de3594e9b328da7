package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.KnownDictionary;
import org.cvmworkbench.columns.KnownWords;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.model.WorkbenchException;

/// The words of a file among those a base has already.
///
/// @param codes by dictionary, the code in the base of each code in the file; without those dictionaries whose codes
///     are the same
/// @param grown the words that the base lacks
record SettledWords(Map<String, int[]> codes, List<WordPart> grown) {
    /// Asks only for those dictionaries that the file has words of.
    static SettledWords of(Words file, KnownWords existing) throws WorkbenchException {
        SettledWords settled = new SettledWords(new HashMap<>(), new ArrayList<>());
        for (DictionaryBuilder words : file.all().values()) {
            if (words.size() > 1) settled.add(words, existing.get(words.name(), words));
        }
        return settled;
    }

    private void add(DictionaryBuilder words, KnownDictionary base) {
        if (base.size() == 1) {
            grown.add(new WordPart(1, words.build()));
            return;
        }
        int[] own = words.codesIn(base);
        codes.put(words.name(), own);
        WordPart lacking = words.beyond(base, own);
        if (lacking.end() > base.size()) grown.add(lacking);
    }
}
