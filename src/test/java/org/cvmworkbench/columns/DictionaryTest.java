package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
            KnownDictionary known = inParts(base, file.range(), random);
            int[] codes = file.codesIn(known);
            Dictionary all = file.beyond(known, codes).behind(base);
            Dictionary own = file.build();
            for (int code = 0; code < own.size(); code++) {
                assertThat(codes[code]).isEqualTo(grown.add(own.value(code)));
                assertThat(all.value(codes[code])).isEqualTo(own.value(code));
            }
            assertThat(all.size()).isEqualTo(grown.size());
        });
    }

    /// As a base gives it: in chunks, without those that have none of the words.
    private static KnownDictionary inParts(Dictionary base, WordRange asked, SplittableRandom random) {
        List<WordPart> parts = new ArrayList<>();
        for (int from = 1; from < base.size(); ) {
            int to = Math.min(base.size(), from + random.nextInt(1, 1 + base.size() / 3 + 1));
            byte[] chunk = DictionaryCodec.encode(base, from, to);
            boolean may = DictionaryCodec.range(chunk).orElseThrow().meets(asked);
            if (may) parts.add(new WordPart(from, DictionaryCodec.decode("words", List.of(chunk))));
            from = to;
        }
        return new KnownDictionary(base.size(), parts);
    }

    @Test
    void rangesOfReceiptNumbersThatGoUpDoNotMeet() {
        DictionaryBuilder builder = new DictionaryBuilder(Dictionary.empty("words"));
        for (int i = 1000; i < 3000; i++) builder.add("a prefix longer than what is looked at " + i);
        for (int i = 1000; i < 3000; i++) builder.add("R" + i);
        Dictionary words = builder.build();
        WordRange january = WordRange.of(words, 2001, 3001);
        assertThat(january.meets(WordRange.of(words, 3001, 4001))).isFalse();
        assertThat(WordRange.of(words, 3001, 4001).meets(january)).isFalse();
        assertThat(january.meets(WordRange.of(words, 2500, 2501))).isTrue();
        assertThat(WordRange.of(words, 1, 1000).meets(WordRange.of(words, 1000, 2000)))
                .as("cut words tell nothing apart")
                .isTrue();
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
