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
                    money IN LAST 8 week >5                  | money in last 8 weeks > 5
                    frequency in 3 months in 1..3            | frequency in last 3 months in 1..3
                    receipt from 2026-01-01 to 2026-03-31 <9 | receipt from 2026-01-01 to 2026-03-31 < 9
                    category(Wine).receipts to 2026-01-01 =0 | category("Wine").visits to 2026-01-01 = 0
                    category("Wine") in 2 quarters           | category("Wine") in last 2 quarters
                    bought(category Wine)                    | category("Wine")
                    bought(product "4") at least 1 time in 9 days | product("4") in last 9 days
                    bought(product "4") at least 3 times in last 90 days | bought(product "4") at least 3 times in last 90 days
                    recency not in 3..7.50                   | recency not in 3..7.5
                    change(money, 8 weeks) < -30%            | change(money, 8 weeks) < -30 %
                    change(category("A").spend,1 year)not in -5..5 | change(category("A").spend, 1 years) not in -5..5 %
                    stopped(category "Wine")                 | stopped(category "Wine")
                    segment("A") and not frozen ( "A" )      | segment("A") and not frozen("A")
                    lapse = FINAL                            | lapse = final
                    consent("email") = Yes                   | consent("email") = "yes"
                    consent(data) != "unknown"               | consent("data") != "unknown"
                    reachable("sms") not in (no, "yes")      | reachable("sms") not in ("no", "yes")
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
