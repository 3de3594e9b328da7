package org.cvmworkbench.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.blocks.Blocks;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleEvaluationTest {
    /// With places for an operator and a number, where they have them.
    private static final List<String> CONDITIONS = List.of(
            "recency %s %d",
            "frequency %s %d",
            "money %s %d.05",
            "rhythm %s %d.5",
            "tenure %s %d",
            "receipt %s %d.03",
            "rf %s %d4",
            "rfm %s %d43",
            "category(\"Wine\").spend %s %d.05",
            "category(\"Wine\").recency %s %d",
            "category(\"Cheese\").quantity %s %d.5",
            "product(\"P4\").visits %s %d",
            "period(\"2026-06\").visits %s %d",
            "period(\"2026-W22\").recency %s %d",
            "attribute(age) %s %d",
            "attribute(age) %s %d.5",
            "recency in (%2$d, 2, 3, 5, 7, 11, 17.5)",
            "frequency not in (%2$d, 1)",
            "attribute(age) not in (41, %2$d)",
            "frequency in last 1%2$d days %1$s 2",
            "money in last 2 months %s %d.05",
            "receipt from 2026-05-20 to 2026-06-20 %s %d.03",
            "category(\"Wine\").spend in last 4 weeks %s %d.05",
            "product(\"P1\").quantity to 2026-05-31 %s %d",
            "category(\"Wine\") in last 1%2$d days",
            "bought(category \"Wine\") at least 2 times in last 60 days",
            "change(money, 2 weeks) %s -%d %%",
            "change(frequency, 1%2$d days) %1$s 10 %%",
            "change(receipt, 20 days) %s %d %%",
            "change(category(\"Wine\").quantity, 10 days) %s -%d.5 %%",
            "change(product(\"P2\").visits, 10 days) not in -%2$d..50 %%",
            "stopped(category \"Wine\")",
            "stopped(product \"P1\")",
            "money in %2$d..60",
            "recency not in 10..40",
            "period(\"2026-Q2\")",
            "period(\"2026-05\")",
            "cohort(month) = \"2026-05\"",
            "cohort(week) not in (\"2026-W20\", \"2026-W25\")",
            "cohort(quarter) like \"%%Q2\"",
            "category(\"Wine\")",
            "product(\"P3\")",
            "product(\"P9\")",
            "group in (active, slipping)",
            "group != new",
            "store = \"North\"",
            "store != \"North\"",
            "store not in (\"South\", \"East\")",
            "channel like \"_pp%%\"",
            "attribute(age) != \"41\"",
            "attribute(age) not like \"%%4_\"",
            "attribute(height) != 180");
    private static final List<String> OPERATORS = List.of("=", "!=", "<", "<=", ">", ">=");

    private static final Snapshot BASE = new SampleBase()
            .line("anna", "1", "2026-06-01", "P1", "North/till", 1000, 10_010)
            .line("anna", "2", "2026-06-11", "P1", "South/app", 2000, 10_005)
            .line("boris", "3", "2026-06-30", "P2", "South/app", 500, 100)
            .line("boris", "4", "2026-06-30", "P1", "South/app", -1000, -500)
            .row(Kind.CUSTOMERS, "customer_id", "clara", "city", "Omsk")
            .row(Kind.CUSTOMERS, "customer_id", "anna", "city", "Perm")
            .row(Kind.PRODUCTS, "product_id", "P1", "category", "Wine")
            .snapshot();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    recency <= 30                    | anna boris
                    recency <= 18                    | boris
                    not recency <= 18                | anna clara
                    recency != 0                     | anna
                    recency not in (0)               | anna
                    not recency in (0)               | anna clara
                    frequency = 0                    | clara
                    money = 200.15                   | anna
                    money < 0                        | boris
                    rhythm = 10                      | anna
                    receipt = 100.08                 | anna
                    group = none                     | clara
                    store = "South"                  | anna boris
                    channel != "app"                 |
                    category("Wine")                 | anna
                    not category("Wine")             | boris clara
                    category("Wine").spend < 1       | boris clara
                    category("Wine").quantity = 3    | anna
                    category("Wine").recency > 0     | anna
                    category("wine")                 |
                    product("P2").quantity = 0.5     | boris
                    period("2026-06")                | anna boris
                    period("2026-W24").visits = 1    | anna
                    period("2026-Q2").spend < 0      | boris
                    period("2026-07")                |
                    cohort(month) = "2026-06"        | anna boris
                    cohort("week") != "2026-W23"     | boris
                    attribute("city") != "Omsk"      | anna
                    attribute("city") = 5            |
                    not attribute("city") = 5        | anna boris clara
                    frequency in last 1 day > 0      | boris
                    frequency in last 1 month = 2    | anna
                    money in last 20 days = 100.05   | anna
                    money from 2026-06-01 to 2026-06-10 > 0 | anna
                    receipt to 2026-06-29 > 0        | anna
                    category("Wine").visits in last 29 days = 1 | anna
                    bought(product "P1") at least 2 times in last 30 days | anna
                    change(money, 1 week) <= -100 %  | anna
                    change(frequency, 20 days) > 0   |
                    frequency in 1..2                | anna boris
                    lapse in (returnable, final)     |
                    """)
    void meansTheseCustomers(String rule, String keys) throws WorkbenchException {
        CustomerSet set = RuleEvaluation.of(Rules.customers(rule), dimensions(BASE));
        List<String> found = IntStream.of(set.toArray())
                .mapToObj(BASE.customers()::key)
                .sorted()
                .toList();
        assertThat(String.join(" ", found)).isEqualTo(keys == null ? "" : keys);
    }

    @Test
    void meansWhomItMeansPersonByPerson() {
        Samples.check(60, random -> {
            RandomBase base = RandomBase.of(random);
            Dimensions dimensions = dimensions(base.snapshot());
            PersonRule plain = new PersonRule(base, dimensions);
            for (int i = 0; i < 100; i++) {
                Rule rule = rule(random, 3);
                CustomerSet expected = CustomerSet.where(base.people().size(), customer -> plain.holds(rule, customer));
                assertThat(RuleEvaluation.of(rule, dimensions))
                        .as(rule.toString())
                        .isEqualTo(expected);
            }
        });
    }

    @Test
    void itsBlocksMeanTheSame() {
        Samples.check(40, random -> {
            Dimensions dimensions = dimensions(RandomBase.of(random).snapshot());
            for (int i = 0; i < 40; i++) {
                Rule rule = rule(random, 3);
                Rule blocks = Blocks.of(rule).rule().orElseThrow();
                assertThat(RuleEvaluation.of(blocks, dimensions))
                        .as(rule.toString())
                        .isEqualTo(RuleEvaluation.of(rule, dimensions));
            }
        });
    }

    /// Each condition is told as the count has it.
    @Test
    void tellsWhySomebodyIsInOrOut() {
        Samples.check(20, random -> {
            RandomBase base = RandomBase.of(random);
            Dimensions dimensions = dimensions(base.snapshot());
            PersonRule plain = new PersonRule(base, dimensions);
            Rule rule = rule(random, 3);
            for (int customer = 0; customer < base.people().size(); customer++) {
                RuleReason reason = RuleReason.of(rule, customer, dimensions, SavedRules.NONE);
                holds(reason, plain, customer);
            }
        });
    }

    private static void holds(RuleReason reason, PersonRule plain, int customer) {
        assertThat(reason.holds()).as(reason.rule().toString()).isEqualTo(plain.holds(reason.rule(), customer));
        if (reason.rule() instanceof Rule.Condition && reason.known().isEmpty())
            assertThat(reason.holds()).isFalse();
        for (RuleReason part : reason.parts()) holds(part, plain, customer);
    }

    @Test
    void keepsTheLawsOfSets() {
        Samples.check(40, random -> {
            Dimensions dimensions = dimensions(RandomBase.of(random).snapshot());
            Rule a = rule(random, 2);
            Rule b = rule(random, 2);
            CustomerSet both = RuleEvaluation.of(new Rule.And(a, b), dimensions);
            assertThat(RuleEvaluation.of(new Rule.Not(new Rule.Not(a)), dimensions))
                    .isEqualTo(RuleEvaluation.of(a, dimensions));
            assertThat(RuleEvaluation.of(new Rule.Not(new Rule.Or(new Rule.Not(a), new Rule.Not(b))), dimensions))
                    .isEqualTo(both);
            assertThat(both.and(RuleEvaluation.of(a, dimensions))).isEqualTo(both);
            assertThat(RuleEvaluation.of(new Rule.Or(a, new Rule.Not(a)), dimensions))
                    .isEqualTo(CustomerSet.all(dimensions.customers()));
        });
    }

    @Test
    void everyWordOfADimensionIsComputedOnce() {
        Dimensions dimensions = dimensions(BASE);
        Term recency = Term.of(CustomerWord.RECENCY);
        List<Dimension> columns = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> dimensions.of(recency))
                .distinct()
                .toList();
        assertThat(columns).hasSize(1);
        assertThat(columns.getFirst()).isSameAs(dimensions.of(recency));
    }

    private static Dimensions dimensions(Snapshot snapshot) {
        return new Dimensions(snapshot, (int) RandomBase.AS_OF.toEpochDay(), GroupCutoffs.DEFAULT);
    }

    private static Rule rule(SplittableRandom random, int depth) throws WorkbenchException {
        return switch (random.nextInt(depth == 0 ? 1 : 4)) {
            case 1 -> new Rule.And(rule(random, depth - 1), rule(random, depth - 1));
            case 2 -> new Rule.Or(rule(random, depth - 1), rule(random, depth - 1));
            case 3 -> new Rule.Not(rule(random, depth - 1));
            default -> condition(random);
        };
    }

    private static Rule condition(SplittableRandom random) throws WorkbenchException {
        String condition = CONDITIONS.get(random.nextInt(CONDITIONS.size()));
        String operator = OPERATORS.get(random.nextInt(OPERATORS.size()));
        int most = random.nextBoolean() ? 4 : 60;
        return Rules.customers(condition.formatted(operator, random.nextInt(most)));
    }
}
