package org.cvmworkbench.intake.cells;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class WordCoderTest {
    private static final String[] WORDS = {"", "a", "b", "aa", "ab", "ba", "чай", "чая", "té", "te", "x".repeat(600)};

    @Test
    void aWordHasTheSameCodeWhateverWordCameBefore() {
        Samples.check(random -> {
            WordCoder coder = new WordCoder(new DictionaryBuilder(Dictionary.empty("words")));
            DictionaryBuilder expected = new DictionaryBuilder(Dictionary.empty("words"));
            for (int i = 0; i < 50; i++) {
                String word = WORDS[random.nextInt(WORDS.length)];
                char[] row = ("," + word + ",").toCharArray();
                assertThat(coder.code(row, 1, 1 + word.length())).isEqualTo(expected.add(word));
            }
        });
    }
}
