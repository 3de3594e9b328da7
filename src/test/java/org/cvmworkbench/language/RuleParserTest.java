package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class RuleParserTest {
    private static final String PIECES =
            "recency group active in not and or like ( ( ) ) , . = != < \"a\" \" \\ 1 -2.5 "
                    + "category(\"Wine\") .spend attribute store # 🍷 \t é "
                    + "last 8 weeks from to 2026-01-01 .. % change(money bought( category at least times stopped( segment(";

    @Test
    void readsTheRuleOfTheHandbook() {
        Parsed parsed = RuleParser.parse(
                "recency <= 30 and frequency >= 4 and group in (active, rare) and category(\"Wine\").spend > 100",
                Vocabulary.CUSTOMERS);
        assertThat(parsed)
                .isEqualTo(new Rule.And(
                        number(Term.of(CustomerWord.RECENCY), Operator.AT_MOST, "30"),
                        number(Term.of(CustomerWord.FREQUENCY), Operator.AT_LEAST, "4"),
                        new Rule.Condition(
                                Term.of(CustomerWord.GROUP), new TextTest.Among(false, List.of("active", "rare"))),
                        number(new Term(CustomerWord.CATEGORY, "Wine", Member.SPEND), Operator.MORE, "100")));
    }

    @Test
    void orBindsWeakestThenAndThenNot() {
        Parsed parsed = RuleParser.parse("not recency = 1 and recency = 2 or recency = 3", Vocabulary.CUSTOMERS);
        assertThat(parsed).isEqualTo(new Rule.Or(new Rule.And(new Rule.Not(recency(1)), recency(2)), recency(3)));
    }

    @Test
    void attributesAreNumbersOrTextAsWhatTheyAreComparedWith() {
        assertThat(test("attribute(age) = 5"))
                .isEqualTo(new NumberTest.Compared(Operator.EQUAL, BigDecimal.valueOf(5)));
        assertThat(test("attribute(age) = \"5\"")).isEqualTo(new TextTest.Same(false, "5"));
        assertThat(test("attribute(age) in (\"5\", \"6\")")).isEqualTo(new TextTest.Among(false, List.of("5", "6")));
    }

    @Test
    void thousandsOfConditionsSideBySideAreNoNesting() {
        String text = "recency = 1" + " and recency = 1".repeat(20_000);
        assertThat(RuleParser.parse(text, Vocabulary.CUSTOMERS)).isInstanceOf(Rule.And.class);
    }

    @Test
    void nestingIsLimitedLongBeforeTheStackIs() {
        String opening = "not (".repeat(100);
        String closing = ")".repeat(100);
        assertThat(RuleParser.parse(opening + "recency = 1" + closing, Vocabulary.CUSTOMERS))
                .isInstanceOf(Rule.Not.class);
        for (String deep : List.of("(", "not ", "not (")) {
            Parsed parsed = RuleParser.parse(deep.repeat(100_000) + "recency = 1", Vocabulary.CUSTOMERS);
            assertThat(((RuleProblem) parsed).expected().key()).isEqualTo("rule.expected.shallower");
        }
    }

    @Test
    void anyTextIsARuleOrHasAProblemInsideIt() {
        String[] pieces = PIECES.split(" ");
        Samples.check(20_000, random -> {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(
                        random.nextInt(20) == 0
                                ? String.valueOf((char) random.nextInt(0x10000))
                                : pieces[random.nextInt(pieces.length)]);
                text.append(" ".repeat(random.nextInt(2)));
            }
            holdsTogether(text.toString());
        });
    }

    @Test
    void textsADeletionAwayFromARuleHoldTogether() {
        Samples.check(2000, random -> {
            StringBuilder text =
                    new StringBuilder(RulePrinter.print(new RandomRules(random, Vocabulary.CUSTOMERS).next()));
            holdsTogether(text.deleteCharAt(random.nextInt(text.length())).toString());
        });
    }

    private static void holdsTogether(String text) {
        switch (RuleParser.parse(text, Vocabulary.CUSTOMERS)) {
            case Rule rule -> {
                String printed = RulePrinter.print(rule);
                assertThat(RuleParser.parse(printed, Vocabulary.CUSTOMERS)).isEqualTo(rule);
            }
            case RuleProblem problem -> {
                assertThat(problem.column()).isBetween(1, text.length() + 1);
                assertThat(text.substring(problem.column() - 1)).startsWith(problem.found());
            }
        }
    }

    private static ValueTest test(String text) {
        return ((Rule.Condition) RuleParser.parse(text, Vocabulary.CUSTOMERS)).test();
    }

    private static Rule recency(int days) {
        return number(Term.of(CustomerWord.RECENCY), Operator.EQUAL, String.valueOf(days));
    }

    private static Rule number(Term term, Operator operator, String value) {
        return new Rule.Condition(term, new NumberTest.Compared(operator, new BigDecimal(value)));
    }
}
