package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
    @Test
    void offersTheWordsThatBeginAsTheOneAtTheCaret() {
        assertThat(at("re|")).isEqualTo("0: recency receipt returns redeemed reason reachable");
        assertThat(at("recency <= 30 and (not Fr|")).isEqualTo("23: frequency frozen");
        assertThat(at("group in (active, ch| and")).isEqualTo("18: churned");
        assertThat(at("category(\"Wine\").|")).isEqualTo("17: spend visits quantity recency nextpurchase send gap");
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
        assertThat(at("store = \"Mos|")).isEqualTo("8: ");
        assertThat(at("recency <= 3|")).isEqualTo("11: ");
        assertThat(at("colour = 3 and re|")).isEqualTo("15: ");
    }

    @Test
    void offersWhatTheBaseHas() {
        KnownValues known = (wanted, begun) -> switch (wanted) {
            case Wanted.Name(Word word) -> List.of(word.word() + "s");
            case Wanted.Value(Term term) -> List.of(term.word().word() + " " + begun, "a \"b\"");
            case Wanted.Segment() -> List.of("Guests");
        };
        assertThat(at("category(|", known)).isEqualTo("9: \"categorys\"");
        assertThat(at("stopped(product \"Wi|", known)).isEqualTo("16: \"products\"");
        assertThat(at("store in (\"A\", \"Mo|", known)).isEqualTo("15: \"store Mo\" \"a \"\"b\"\"\"");
        assertThat(at("attribute(city) = Mo|", known)).isEqualTo("18: \"attribute Mo\" \"a \"\"b\"\"\"");
        assertThat(at("not segment(|", known)).isEqualTo("12: \"Guests\"");
        assertThat(at("recency = |", known)).isEqualTo("10: ");
    }

    @Test
    void offersTheFewNamesAndValuesThatAWordHas() {
        assertThat(at("consent(|")).isEqualTo("8: data email sms push");
        assertThat(at("consent(\"email\") = |")).isEqualTo("19: yes no unknown");
        assertThat(at("reachable(|")).isEqualTo("10: email sms push");
        assertThat(at("reachable(sms) in (|")).isEqualTo("19: yes no");
    }

    @Test
    void offersTimes() {
        assertThat(at("money |")).isEqualTo("6: = != < <= > >= in not from to");
        assertThat(at("money in l|")).isEqualTo("9: last");
        assertThat(at("money in last 8 |")).isEqualTo("16: days weeks months quarters years");
        assertThat(at("change(m|")).isEqualTo("7: money");
        assertThat(at("bought(|")).isEqualTo("7: category product");
        assertThat(at("money in |")).isEqualTo("9: ( 1..100 last 8 weeks");
        assertThat(at("money not in |")).isEqualTo("13: ( 1..100");
        assertThat(at("bought(category Wine) |")).isEqualTo("22: at least in last from to and or");
        assertThat(at("bought(category Wine) at l|")).isEqualTo("25: least");
        assertThat(at("bought(category Wine) in |")).isEqualTo("25: last 8 weeks");
        assertThat(at("bought(category Wine) in last 8 weeks |")).isEqualTo("38: and or");
        assertThat(at("bought(category Wine) from 2026-01-01 |")).isEqualTo("38: to and or");
        assertThat(at("category(Wine) |")).isEqualTo("15: in last from to and or");
    }

    private static String at(String marked) {
        return at(marked, KnownValues.NONE);
    }

    private static String at(String marked, KnownValues known) {
        int caret = marked.indexOf('|');
        var completion = Completion.at(marked.replace("|", ""), caret, Vocabulary.CUSTOMERS, known);
        return completion.start() + ": " + String.join(" ", completion.candidates());
    }
}
