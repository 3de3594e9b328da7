package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class LineRuleTest {
    private static final String PLAIN_SALES = "quantity > 0 and price > 0 and not receipt like \"C%\"";

    private record Line(Map<LineWord, Long> numbers, Map<LineWord, String> texts) implements LineValues {
        @Override
        public long number(LineWord word) {
            return numbers.getOrDefault(word, Ranges.UNKNOWN);
        }

        @Override
        public String text(LineWord word) {
            return texts.getOrDefault(word, "");
        }
    }

    @Test
    void keepsPlainSales() throws WorkbenchException {
        assertThat(keeps(PLAIN_SALES, line(1000, 25500, "536365"))).isTrue();
        assertThat(keeps(PLAIN_SALES, line(-1000, 25500, "536365"))).isFalse();
        assertThat(keeps(PLAIN_SALES, line(1000, 0, "536365"))).isFalse();
        assertThat(keeps(PLAIN_SALES, line(1000, 25500, "C536365"))).isFalse();
    }

    @Test
    void comparesDecimalsExactly() throws WorkbenchException {
        Line line = line(2500, 1001000, "1");
        assertThat(keeps("price = 100.10", line)).isTrue();
        assertThat(keeps("price >= 100.10001", line)).isFalse();
        assertThat(keeps("quantity in (1, 2.5)", line)).isTrue();
        assertThat(keeps("quantity not in (1, 2.5)", line)).isFalse();
    }

    @Test
    void aNumberThatIsNotThereFailsEveryComparison() throws WorkbenchException {
        Line line = line(1000, 25500, "1");
        assertThat(keeps("amount = 0 or amount != 0 or amount not in (0)", line))
                .isFalse();
        assertThat(keeps("not amount = 0", line)).isTrue();
    }

    @Test
    void textThatIsNotThereIsEmpty() throws WorkbenchException {
        assertThat(keeps("customer = \"\"", line(1000, 25500, "1"))).isTrue();
        assertThat(keeps("customer != \"\"", line(1000, 25500, "1"))).isFalse();
    }

    @Test
    void notIsTheComplementOfAnyRule() {
        Samples.check(2000, random -> {
            Rule rule = new RandomRules(random, Vocabulary.LINES).next();
            Line line = line(random.nextInt(-3000, 3000), random.nextInt(-30_000, 30_000), "a");
            assertThat(LineRule.of(new Rule.Not(rule)).keeps(line))
                    .isNotEqualTo(LineRule.of(rule).keeps(line));
        });
    }

    @Test
    void rulesOnCustomersAreNone() throws WorkbenchException {
        Rule rule = Rules.customers("recency <= 30");
        assertThatThrownBy(() -> LineRule.of(rule)).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean keeps(String rule, Line line) throws WorkbenchException {
        return LineRule.of(Rules.lines(rule)).keeps(line);
    }

    private static Line line(long thousandths, long tenThousandths, String receipt) {
        return new Line(
                Map.of(LineWord.QUANTITY, thousandths, LineWord.PRICE, tenThousandths),
                Map.of(LineWord.RECEIPT, receipt));
    }
}
