package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleProblemTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    recncy <= 30               |  1 | recncy    | recency
                    recency <= 30 adn money>5  | 15 | adn       | and
                    group = activ              |  9 | activ     | active
                    group in (active, reare)   | 19 | reare     | rare
                    category("Wine").spent > 1 | 18 | spent     | spend
                    money lick "a"             |  7 | lick      |
                    colour = 3                 |  1 | colour    |
                    recency = "30"             | 11 | "30"      |
                    recency = soon             | 11 | soon      |
                    recency like "3%"          |  9 | like      |
                    store < "A"                |  7 | <         |
                    store = Moscow             |  9 | Moscow    |
                    store in ("A", 5)          | 16 | 5         |
                    group < active             |  7 | <         |
                    group like "a%"            |  7 | like      |
                    attribute(city) < "A"      | 19 | "A"       |
                    attribute(age) in (1, "a") | 23 | "a"       |
                    attribute = 5              | 11 | =         |
                    attribute("") = 5          | 11 | ""        |
                    cohort(moth) = "2026-06"   |  8 | moth      | month
                    period("2026-13")          |  8 | "2026-13" |
                    category("Wine") > 100     | 18 | >         |
                    quantity > 0               |  1 | quantity  |
                    recency <= 30)             | 14 | )         |
                    (recency <= 30             | 15 |           |
                    recency <= 30 and          | 18 |           |
                    recency in ()              | 13 | )         |
                    recency in 5               | 13 |           |
                    recency in 5..3            | 15 | 3         |
                    recency in last 8 weeks    |  9 | in        |
                    money in next 8 weeks > 1  | 10 | next      |
                    bought(category "A") in next 8 weeks | 25 | next |
                    tenure from 2026-01-01 > 1 |  8 | from      |
                    money in last 8 wekks > 1  | 17 | wekks     | weeks
                    money in last 0 weeks > 1  | 15 | 0         |
                    money in last few weeks    | 15 | few       |
                    money from 2026-02-30 > 1  | 12 | 2026-02-30 |
                    money from yesterday > 1   | 12 | yesterday |
                    money from 2026-02-02 to 2026-01-01 > 1 | 26 | 2026-01-01 |
                    money in last 8 weeks      | 22 |           |
                    change(recency, 8 weeks) < 1 | 8 | recency  |
                    change(mony, 8 weeks) < 1  |  8 | mony      | money
                    change(category("A").recency, 8 weeks) < 1 | 29 | , |
                    change(money) < 1          | 13 | )         |
                    money > 30 %               | 12 | %         |
                    bought(store "A")          |  8 | store     |
                    bought(category "A") at leest 3 times | 25 | leest | least
                    bought(category "A") at least three times | 31 | three |
                    stopped(period "2026-06")  |  9 | period    |
                    segment(A)                 |  9 | A         |
                    consent("emial") = yes     |  9 | "emial"   | email
                    consent(phone) = yes       |  9 | phone     |
                    consent("email") = maybe   | 20 | maybe     |
                    reachable("sms") = unknown | 20 | unknown   |
                    recency # 5                |  9 | #         |
                    recency = 1234567890123456789012345678901 | 11 | 1234567890123456789012345678901 |
                    store = "Moscow            | 16 |           |
                    store = 'Moscow'           |  9 | 'Moscow'  | "Moscow"
                    group in ('active')        | 11 | 'active'  | "active"
                    category(«Wine»).spend > 1 | 10 | «Wine»    | "Wine"
                    recency = '30'             | 11 | '         |
                    recency == 30              |  9 | ==        | =
                    group == active            |  7 | ==        | =
                    store <> "A"               |  7 | <>        | !=
                    recency => 30              |  9 | =>        | >=
                    recency =< 30              |  9 | =<        | <=
                    recency = 1 && money > 5   | 13 | &&        | and
                    `(recency = 1 || money > 5)` | 14 | `||`    | or
                    !recency = 1               |  1 | !         | not
                    recency between 1 and 3.5  |  9 | between 1 and 3.5 | in 1..3.5
                    recency not between 1 and 3 | 13 | between 1 and 3 | in 1..3
                    money between 2026-01-01 and 2026-02-01 > 5 | 7 | between 2026-01-01 and 2026-02-01 | \
                    from 2026-01-01 to 2026-02-01
                    money > 1,000              |  9 | 1,000     | 1000
                    money > 1 000 000.5        |  9 | 1 000 000.5 | 1000000.5
                    money in 1,5..2,5          | 10 | 1,5       | 1.5
                    lapse = "non-returnable"   |  9 | "non-returnable" | final
                    lapse = non-returnable     |  9 | non-returnable | final
                    lapse in (NonReturnable)   | 11 | NonReturnable | final
                    """)
    void namesThePlaceAndWhatWasProbablyMeant(String text, int column, String found, String suggestion) {
        RuleProblem problem = (RuleProblem) RuleParser.parse(text, Vocabulary.CUSTOMERS);
        assertThat(problem.column()).isEqualTo(column);
        assertThat(problem.found()).isEqualTo(found == null ? "" : found);
        assertThat(problem.suggestion().orElse(null)).isEqualTo(suggestion);
        assertThat(Texts.russian().say(problem.sentence())).contains("позиции " + column);
    }

    @Test
    void aSegmentThatIsNotSavedIsNamedWithItsPlace() {
        List<String> saved = List.of("Wine lovers", "Guests");
        RuleProblem problem = (RuleProblem) RuleParser.parse("segment(\"Gests\")", Vocabulary.CUSTOMERS, saved);
        assertThat(problem.column()).isEqualTo(9);
        assertThat(problem.suggestion()).contains("Guests");
        assertThat(RuleParser.parse("not frozen(\"Guests\")", Vocabulary.CUSTOMERS, saved))
                .isEqualTo(new Rule.Not(new Rule.Frozen("Guests")));
    }

    @Test
    void isSaidInOneSentence() {
        assertThat(refusal("group in (active, rere)"))
                .isEqualTo("At column 19 the rule should have "
                        + "one of “new active rare slipping churned none”, not “rere”: did you mean rare?");
        assertThat(refusal("consent(\"phone\") = yes"))
                .isEqualTo("At column 9 the rule should have one of “data email sms push”, not “\"phone\"”.");
        assertThat(refusal("recency == 30")).isEqualTo("At column 9: rules have no “==”, write = instead.");
        assertThat(refusal("money in next 8 weeks > 1"))
                .isEqualTo("At column 10 the rule should have a list such as (1, 2), a range such as 1..100, "
                        + "or a time such as last 8 weeks, not “next”.");
        assertThat(refusal("recency <= soon")).isEqualTo("At column 12 the rule should have a number, not “soon”.");
        assertThat(refusal(" "))
                .isEqualTo("At column 2 the rule should have a condition such as recency <= 30, but it ends there.");
        assertThat(refusal("x".repeat(1000) + " = 1")).hasSizeLessThan(300);
    }

    private static String refusal(String text) {
        var refusal = catchThrowableOfType(WorkbenchException.class, () -> Rules.customers(text));
        assertThat(refusal.kind()).isEqualTo(ErrorKind.SYNTAX);
        return refusal.getMessage();
    }
}
