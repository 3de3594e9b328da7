package org.cvmworkbench.language.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.RandomRules;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
    private static Blocks blocks(String rule) throws WorkbenchException {
        return Blocks.of(Rules.customers(rule));
    }

    @Test
    void boundsOfTheSameNumberAreOneBlock() throws WorkbenchException {
        Blocks blocks = blocks("recency > 30 and group = active and recency <= 120");
        assertThat(blocks.all()).hasSize(2);
        assertThat(blocks.text()).isEqualTo("recency > 30 and recency <= 120 and group = active");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    recency > 30 and recency > 40               | recency > 40
                    recency > 30 and recency >= 30              | recency > 30
                    recency <= 9 and recency < 9                | recency < 9
                    recency <= 9 and recency <= 8.5             | recency <= 8.5
                    frequency >= 3 and frequency <= 3           | frequency = 3
                    """)
    void theTighterBoundHolds(String rule, String shown) throws WorkbenchException {
        assertThat(blocks(rule).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "recency > 30 and recency <= 120 and frequency >= 8",
                "frequency = 3",
                "money > 12.5 and category(\"Wine\").spend >= 20",
                "group in (active, rare) and store = \"Harbour\"",
                "rf in (44, 45, 54)",
                "rf = 55",
                "category(\"Wine\") or category(\"Cheese\")",
                "category(\"Wine\") and category(\"Cheese\")",
                "store != \"North\" and not recency <= 30",
                "(recency <= 3 or frequency = 1) and money > 4 and cohort(\"month\") = \"2026-03\"",
                "channel like \"_pp%\" and frequency not in (1, 3)"
            })
    void whatIsReadIsWrittenBackTheSame(String rule) throws WorkbenchException {
        assertThat(blocks(rule).text()).isEqualTo(rule);
    }

    @Test
    void alternativesWithinAlternativesAreReadOnceEach() throws WorkbenchException {
        String rule = "recency <= 1";
        for (int depth = 2; depth <= 60; depth++)
            rule = "(" + rule + " and money > " + depth + ") or frequency = " + depth;
        assertThat(blocks(rule).text()).isEqualTo(RulePrinter.print(Rules.customers(rule)));
    }

    @Test
    void categoriesJoinedByOrAreOneBlock() throws WorkbenchException {
        assertThat(blocks("category(\"Wine\") or category(\"Cheese\")").all())
                .containsExactly(new Block.Bought(CustomerWord.CATEGORY, List.of("Wine", "Cheese")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    not recency <= 30                                  | None
                    recency <= 3 or frequency = 1                      | Any
                    category("Wine") or product("P1")                  | Any
                    rf in (4.5, 44)                                    | Tested
                    store not in ("North")                             | Tested
                    recency != 3                                       | Tested
                    attribute("city") like "M%"                        | Tested
                    recency not in 3..7                                | Tested
                    money in last 8 weeks > 100                        | Interval
                    change(money, 8 weeks) < -30 %                     | Interval
                    lapse in (returnable, final)                       | Members
                    category("Wine") in last 8 weeks                   | Times
                    bought(product "P1") at least 3 times              | Times
                    stopped(category "Wine")                           | Stopped
                    segment("A") or segment("B")                       | Segments
                    frozen("A")                                        | Segments
                    segment("A") or frozen("A")                        | Any
                    """)
    void everyConditionHasABlock(String rule, String kind) throws WorkbenchException {
        assertThat(blocks(rule).all())
                .singleElement()
                .satisfies(block -> assertThat(block.getClass().getSimpleName()).isEqualTo(kind));
        assertThat(blocks(rule).text()).isEqualTo(rule);
    }

    /// However deep it is nested; bounds of the same number come together, so only what it means is the same.
    @Test
    void blocksSayWhatTheRuleSays() {
        Samples.check(2000, random -> {
            Rule rule = new RandomRules(random, Vocabulary.CUSTOMERS).next();
            String text = Blocks.of(rule).text();
            Rule again = Rules.customers(text);
            assertThat(Blocks.of(again).text()).isEqualTo(text);
            assertThat(SavedRules.named(again)).isEqualTo(SavedRules.named(rule));
        });
    }

    @Test
    void aBlockTakesThePlaceOfTheOneAboutTheSame() throws WorkbenchException {
        Term recency = Term.of(CustomerWord.RECENCY);
        Blocks blocks = blocks("recency > 30 and group = active");
        assertThat(blocks.with(Block.Interval.atMost(recency, BigDecimal.TEN)).text())
                .isEqualTo("recency <= 10 and group = active");
        assertThat(blocks.without(recency).text()).isEqualTo("group = active");
        assertThat(blocks.without(recency).without(Term.of(CustomerWord.GROUP))).isEqualTo(Blocks.EVERYBODY);
    }
}
