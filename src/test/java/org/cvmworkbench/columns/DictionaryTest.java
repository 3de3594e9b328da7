package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    @Test
    void wordsKeepTheirCodesAsItGrows() {
        Samples.check(50, random -> {
            List<String> words = new ArrayList<>(List.of(""));
            Dictionary dictionary = Dictionary.empty("words");
            for (int round = 0; round < 3; round++) {
                DictionaryBuilder builder = new DictionaryBuilder(dictionary);
                for (int i = 0; i < random.nextInt(1, 500); i++) {
                    String word = "Ж" + random.nextInt(700);
                    int code = builder.add(word);
                    if (code == words.size()) words.add(word);
                    assertThat(words.get(code)).isEqualTo(word);
                }
                dictionary = builder.build();
                assertThat(dictionary.size()).isEqualTo(words.size());
            }
            for (int code = 0; code < words.size(); code++) {
                assertThat(dictionary.value(code)).isEqualTo(words.get(code));
                assertThat(dictionary.codeOf(words.get(code))).isEqualTo(code);
            }
            assertThat(dictionary.codeOf("never")).isEqualTo(-1);
        });
    }

    @Test
    void wordsTravelAsBytes() {
        DictionaryBuilder builder = new DictionaryBuilder(Dictionary.empty("words"));
        for (String word : List.of("чай", "tea", "té")) builder.add(word);
        Dictionary whole = builder.build();
        DictionaryBuilder again = new DictionaryBuilder(Dictionary.empty("words"));
        again.addAll(whole.bytes(1, 3), new int[] {whole.length(1), whole.length(2)});
        again.addAll(whole.bytes(3, 4), new int[] {whole.length(3)});
        assertThat(again.build().value(3)).isEqualTo("té");
        assertThat(again.codeOf("tea")).isEqualTo(2);
        assertThat(again.add("чай")).isEqualTo(1);
    }
}
