package org.cvmworkbench.store.sql;

import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.h2.value.Value;
import org.h2.value.ValueNull;
import org.h2.value.ValueVarchar;
import org.jspecify.annotations.Nullable;

/// The words of a dictionary as SQL values; those of a small one are made once. Belongs to one thread.
final class Words {
    private static final int SMALL = 1 << 16;

    private final Dictionary dictionary;
    private final @Nullable Value[] made;
    private @Nullable DictionaryBuilder index;
    private boolean sought;

    Words(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.made = new @Nullable Value[Math.min(dictionary.size(), SMALL)];
    }

    /// NULL for code 0.
    Value value(int code) {
        if (code == 0) return ValueNull.INSTANCE;
        if (code >= made.length) return ValueVarchar.get(dictionary.value(code));
        Value value = made[code];
        if (value == null) {
            value = ValueVarchar.get(dictionary.value(code));
            made[code] = value;
        }
        return value;
    }

    /// The code of a word, or -1. The first look-up goes through all words, as an index costs as much as many of those.
    int codeOf(String word) {
        if (!sought) {
            sought = true;
            return dictionary.codeOf(word);
        }
        if (index == null) index = new DictionaryBuilder(dictionary);
        return index.codeOf(word);
    }

    /// The words of a column.
    static Cell cell(Coded coded) {
        if (!coded.present()) return _ -> ValueNull.INSTANCE;
        Words words = new Words(coded.dictionary());
        return row -> words.value(coded.code(row));
    }
}
