package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class SetAsideTextTest {
    @Test
    void whatIsWrittenIsReadBack() {
        Samples.check(random -> {
            List<SetAside> all = List.of(
                    new SetAside.Repeats(),
                    new SetAside.Lines("quantity > 500 and product in (\"a\", \"b\")"),
                    new SetAside.Customers(words(random)),
                    new SetAside.Receipts(words(random).stream()
                            .map(word -> new ReceiptKey(word, word + "7", random.nextInt(-9, 40_000)))
                            .toList()));
            for (SetAside one : all) {
                assertThat(SetAsideText.read(SetAsideText.print(one))).isEqualTo(one);
            }
        });
    }

    @Test
    void keysStandInQuotes() {
        assertThat(SetAsideText.print(new SetAside.Customers(List.of("anna", "7 \"b\""))))
                .isEqualTo("customers: \"anna\" \"7 \"\"b\"\"\"");
    }

    @Test
    void anythingElseIsRefused() {
        for (String text : List.of("", "lines: recency > 3", "customers: \"anna", "receipts: \"a\" \"b\"", "all")) {
            assertThatThrownBy(() -> SetAsideText.read(text)).as(text).isInstanceOf(WorkbenchException.class);
        }
    }

    private static List<String> words(SplittableRandom random) {
        String letters = "ab \"\\';:ж0";
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> random.ints(random.nextInt(6), 0, letters.length())
                        .mapToObj(letter -> letters.substring(letter, letter + 1))
                        .reduce("", String::concat))
                .toList();
    }
}
