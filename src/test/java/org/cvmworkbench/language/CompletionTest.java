package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void offersTheWordsThatBeginAsTheOneAtTheCaret() {
        assertThat(at("re|")).isEqualTo("0: recency receipt returns redeemed reason reachable");
        assertThat(at("recency <= 30 and (not Fr|")).isEqualTo("23: frequency");
        assertThat(at("group in (active, ch| and")).isEqualTo("18: churned");
        assertThat(at("category(\"Wine\").|")).isEqualTo("17: spend visits quantity recency");
    }

    @Test
    void offersOperatorsBehindAWordAndConjunctionsBehindACondition() {
        assertThat(at("group |")).isEqualTo("6: = != in not");
        assertThat(at("store not |")).isEqualTo("10: in like has");
        assertThat(at("recency = 1 |")).isEqualTo("12: and or");
        assertThat(at("(recency = 1 |")).isEqualTo("13: and or )");
    }

    @Test
    void isSilentInsideNamesNumbersAndBehindAMistake() {
        assertThat(at("store = \"Mos|")).isEqualTo("9: ");
        assertThat(at("recency <= 3|")).isEqualTo("11: ");
        assertThat(at("colour = 3 and re|")).isEqualTo("15: ");
    }

    private static String at(String marked) {
        int caret = marked.indexOf('|');
        var completion = Completion.at(marked.replace("|", ""), caret, Vocabulary.CUSTOMERS);
        return completion.start() + ": " + String.join(" ", completion.candidates());
    }
}
