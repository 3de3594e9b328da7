package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulePrinterTest {
    @ParameterizedTest
    @EnumSource
    void whatIsPrintedIsReadAsTheSameRule(Vocabulary vocabulary) {
        Samples.check(5000, random -> {
            Rule rule = new RandomRules(random, vocabulary).next();
            assertThat(RuleParser.parse(RulePrinter.print(rule), vocabulary)).isEqualTo(rule);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    RECENCY<=30  AND Group in(Active,"RARE") | recency <= 30 and group in (active, rare)
                    ((recency = 1) and ((money > +5.50)))    | recency = 1 and money > 5.5
                    not (not (recency = -0))                 | not not recency = 0
                    not (recency = 1)                        | not recency = 1
                    not (recency = 1 or recency = 2)         | not (recency = 1 or recency = 2)
                    (recency = 1 and money = 2) or money = 3 | recency = 1 and money = 2 or money = 3
                    recency = 1 and (money = 2 or money = 3) | recency = 1 and (money = 2 or money = 3)
                    recency = 1 or (money = 2 or money = 3)  | recency = 1 or money = 2 or money = 3
                    attribute(city) != "St. \\"P\\""         | attribute("city") != "St. ""P""\"
                    attribute(birth_year) not in (1990,1991) | attribute("birth_year") not in (1990, 1991)
                    store not like "100\\%\\\\%"             | store not like "100\\%\\%"
                    category("Wine").SPEND>100.100           | category("Wine").spend > 100.1
                    product ( "P0001" )                      | product("P0001")
                    money > 1000000000                       | money > 1000000000
                    """)
    void rulesAreWrittenInOneWay(String written, String printed) {
        Rule rule = (Rule) RuleParser.parse(written, Vocabulary.CUSTOMERS);
        assertThat(RulePrinter.print(rule)).isEqualTo(printed);
        assertThat(RuleParser.parse(printed, Vocabulary.CUSTOMERS)).isEqualTo(rule);
    }

    @Test
    void noParenthesesCanBeLeftOut() {
        Samples.check(2000, random -> {
            Rule rule = new RandomRules(random, Vocabulary.CUSTOMERS).next();
            String printed = RulePrinter.print(rule);
            for (Token token : Tokens.of(printed)) {
                if (!token.is("(")) continue;
                String without = new StringBuilder(printed)
                        .deleteCharAt(closing(printed, token.start()))
                        .deleteCharAt(token.start())
                        .toString();
                assertThat(RuleParser.parse(without, Vocabulary.CUSTOMERS)).isNotEqualTo(rule);
            }
        });
    }

    private static int closing(String text, int opening) {
        int depth = 0;
        for (Token token : Tokens.of(text)) {
            if (token.start() < opening) continue;
            if (token.is("(")) depth++;
            if (token.is(")") && --depth == 0) return token.start();
        }
        throw new AssertionError("not closed: " + text);
    }
}
