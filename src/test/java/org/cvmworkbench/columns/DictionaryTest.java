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

    @Test
    void theWordsOfAFileFindThoseOfABase() {
        Samples.check(50, random -> {
            DictionaryBuilder grown = new DictionaryBuilder(Dictionary.empty("words"));
            int most = random.nextInt(1, 400_000);
            for (int i = 0; i < most; i++) if (i % 5 == 0 || most < 1000) grown.add("card number " + i);
            Dictionary base = grown.build();
            DictionaryBuilder file = new DictionaryBuilder(Dictionary.empty("words"));
            for (int i = 0; i < 300; i++) file.add("card number " + random.nextInt(2 * most));
            int[] codes = file.codesIn(base);
            Dictionary all = file.behind(base, codes);
            Dictionary own = file.build();
            for (int code = 0; code < own.size(); code++) {
                assertThat(codes[code]).isEqualTo(grown.add(own.value(code)));
                assertThat(all.value(codes[code])).isEqualTo(own.value(code));
            }
            assertThat(all.size()).isEqualTo(grown.size());
        });
    }

    @Test
    void theWordsOfABlockFindTheirsOrComeBehind() {
        Samples.check(50, random -> {
            DictionaryBuilder one = new DictionaryBuilder(Dictionary.empty("words"));
            DictionaryBuilder together = new DictionaryBuilder(Dictionary.empty("words"));
            for (int block = 0; block < 4; block++) {
                DictionaryBuilder words = new DictionaryBuilder(Dictionary.empty("words"));
                int most = random.nextInt(1, 2_000);
                for (int i = 0; i < most; i++) words.add("receipt " + random.nextInt(3_000));
                int[] codes = together.addAll(words);
                Dictionary own = words.build();
                for (int code = 1; code < own.size(); code++) {
                    assertThat(codes[code]).isEqualTo(one.add(own.value(code)));
                }
            }
            assertThat(together.size()).isEqualTo(one.size());
        });
    }
}
