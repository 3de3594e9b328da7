package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class DictionaryCodecTest {
    @Test
    void wordsComeBackFromTheirChunks() {
        Samples.check(random -> {
            DictionaryBuilder builder = new DictionaryBuilder(Dictionary.empty("words"));
            for (int i = 0; i < random.nextInt(400); i++) builder.add("чек-" + random.nextInt(1 << random.nextInt(20)));
            Dictionary words = builder.build();
            int cut = random.nextInt(1, words.size() + 1);
            Dictionary back = DictionaryCodec.decode(
                    "words",
                    List.of(DictionaryCodec.encode(words, 1, cut), DictionaryCodec.encode(words, cut, words.size())));
            assertThat(back.size()).isEqualTo(words.size());
            for (int code = 0; code < words.size(); code++) {
                assertThat(back.value(code)).isEqualTo(words.value(code));
            }
        });
    }

    @Test
    void receiptNumbersShrink() {
        DictionaryBuilder builder = new DictionaryBuilder(Dictionary.empty("receipt"));
        for (int i = 0; i < 100_000; i++) builder.add("R-2024-%08d".formatted(i * 7));
        Dictionary words = builder.build();
        assertThat(DictionaryCodec.encode(words, 1, words.size()).length)
                .isLessThan(words.bytes(1, words.size()).length / 3);
    }

    @Test
    void chunksOfBeforeThereWereRangesAreRead() {
        byte[] before = {2, 0, 1, 'a', 1, 1, 'b'};
        assertThat(DictionaryCodec.range(before)).isEmpty();
        Dictionary words = DictionaryCodec.decode("words", List.of(before));
        assertThat(List.of(words.value(1), words.value(2))).containsExactly("a", "ab");
    }

    @Test
    void bytesThatAreNoWordsAreRefused() {
        assertThatThrownBy(() -> DictionaryCodec.decode("words", List.of(new byte[] {1, 5, 0})))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
