package org.cvmworkbench.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.KnownWords;
import org.cvmworkbench.model.WorkbenchException;

/// The words of a file among those a base has already.
///
/// @param codes by dictionary, the code in the base of each code in the file; without those dictionaries whose codes
///     are the same
/// @param grown the dictionaries that have more words than the base has
record SettledWords(Map<String, int[]> codes, List<Dictionary> grown) {
    /// Asks only for those dictionaries that the file has words of.
    static SettledWords of(Words file, KnownWords existing) throws WorkbenchException {
        SettledWords settled = new SettledWords(new HashMap<>(), new ArrayList<>());
        for (DictionaryBuilder words : file.all().values()) {
            if (words.size() > 1) settled.add(words, existing.get(words.name()));
        }
        return settled;
    }

    private void add(DictionaryBuilder words, Dictionary base) {
        if (base.size() == 1) {
            grown.add(words.build());
            return;
        }
        int[] own = words.codesIn(base);
        codes.put(base.name(), own);
        Dictionary all = words.behind(base, own);
        if (all.size() > base.size()) grown.add(all);
    }
}
