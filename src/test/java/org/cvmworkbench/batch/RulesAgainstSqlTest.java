package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.OpenBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A rule gives the customers that SQL gives: random rules over the whole language, on the invented chain of 2,000
/// customers with about 20,000 lines and on files such as those of Online Retail. Groups and scores, which SQL does not
/// tell alone, are computed once more in the test.
class RulesAgainstSqlTest {
    private static final Map<String, String> SAVED = Map.of(
            "Regulars", "frequency in last 3 months >= 2",
            "Not regulars", "not segment(\"Regulars\") and frequency > 0",
            "Spenders", "money in last 1 year > 500 or segment(\"Regulars\") and money > 300");

    @TempDir
    static Path folder;

    private static Path base;
    private static final Map<String, AskedBase> BASES = new HashMap<>();

    @BeforeAll
    static void chain() throws Exception {
        Path demo = folder.resolve("demo");
        base = folder.resolve("chain");
        Said.of("demo", demo, "--customers", 2000, "--seed", 7).done();
        Said.of(
                        "import",
                        base,
                        demo.resolve("receipts.csv"),
                        demo.resolve("customers.csv"),
                        demo.resolve("products.csv"))
                .done();
        AskedBase chain = new AskedBase(OpenBase.read(base, Progress.NONE).snapshot());
        assertThat(chain.snapshot().lines().count()).isBetween(15_000, 30_000);
        BASES.put("chain", chain);
        List<Path> files = WholesaleFiles.write(folder.resolve("files"), 3);
        Path wholesale = folder.resolve("wholesale");
        Said.of("import", wholesale, files.get(0), files.get(1), files.get(2)).done();
        BASES.put(
                "wholesale",
                new AskedBase(OpenBase.read(wholesale, Progress.NONE).snapshot()));
    }

    @ParameterizedTest
    @CsvSource({
        "chain, 2026-11-15, 12",
        "chain, 2025-10-01, 12",
        "wholesale, 2026-04-14, 20",
        "wholesale, 2025-08-31, 20"
    })
    void rulesGiveTheCustomersThatSqlGives(String asked, LocalDate asOf, int rules) throws Exception {
        compare(BASES.get(asked), asOf, rules, 1);
    }

    @ParameterizedTest
    @Tag("proof")
    @CsvSource({"chain, 2026-11-15, 2500", "wholesale, 2026-02-28, 2500"})
    void thousandsOfRulesGiveTheCustomersThatSqlGives(String asked, LocalDate asOf, int rules) throws Exception {
        compare(BASES.get(asked), asOf, rules, 100_000);
    }

    /// The whole way, from the command line to the list.
    @Test
    void theListOfTheCommandHasTheCustomersOfTheQuery() throws Exception {
        Path list = folder.resolve("list.csv");
        String rule = "recency <= 120 and not store = \"Bridge Street\" and attribute(\"birth_year\") > 1970";
        Said.of("segment", base, "--rule", rule, "--out", list).done();
        String query =
                RuleSql.query(Rules.customers(rule), new CustomerSql(LocalDate.of(2026, 11, 15), Optional.empty()));
        List<String> asked =
                Said.of("sql", base, query).done().lines().skip(1).sorted().toList();
        assertThat(Files.readAllLines(list).stream()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',')))
                        .sorted())
                .containsExactlyElementsOf(asked)
                .hasSizeGreaterThan(50);
    }

    private static void compare(AskedBase asked, LocalDate asOf, int rules, long seed) throws Exception {
        ScoredCustomers scored = asked.scored(new CustomerSql(asOf, Optional.empty()));
        Customers people = asked.snapshot().customers();
        Map<String, Set<String>> frozen = frozen(people);
        CustomerSql customers = new CustomerSql(asOf, Optional.of(scored), frozen);
        SavedRules saved = saved(frozen);
        Map<String, Rule> named = new HashMap<>();
        for (String name : SAVED.keySet()) named.put(name, Rules.customers(SAVED.get(name)));
        Dimensions dimensions = new Dimensions(asked.snapshot(), (int) asOf.toEpochDay(), GroupCutoffs.DEFAULT);
        Map<String, List<String>> values = asked.values(customers);
        int telling = 0;
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            Rule rule = new RandomQuestions(new SplittableRandom(seed + i), asOf, values).next();
            String text = RulePrinter.print(rule);
            TreeSet<String> counted = new TreeSet<>();
            RuleEvaluation.of(saved.read(text), dimensions).forEach(customer -> counted.add(people.key(customer)));
            TreeSet<String> found = new TreeSet<>(asked.strings(RuleSql.query(rule, customers, named)));
            if (!counted.equals(found)) wrong.add((seed + i) + ": " + text + difference(counted, found));
            if (!found.isEmpty() && found.size() < scored.keys().size()) telling++;
        }
        assertThat(wrong).isEmpty();
        assertThat(telling).as("rules that tell customers apart").isGreaterThan(rules * 3 / 5);
    }

    /// Every so many customers, and one the base does not have: whoever was frozen need not have to do with the rule.
    private static Map<String, Set<String>> frozen(Customers people) {
        Map<String, Set<String>> frozen = new HashMap<>();
        for (String name : SAVED.keySet()) {
            Set<String> keys = new TreeSet<>(Set.of("nobody of this base"));
            for (int customer = 0; customer < people.count(); customer += 3 + name.length()) {
                keys.add(people.key(customer));
            }
            frozen.put(name, keys);
        }
        return frozen;
    }

    private static SavedRules saved(Map<String, Set<String>> frozen) {
        Map<String, FrozenMembers> members = new HashMap<>();
        frozen.forEach((name, keys) -> members.put(name, FrozenMembers.of(name, keys)));
        return new SavedRules(new TreeMap<>(SAVED), members);
    }

    private static String difference(TreeSet<String> counted, TreeSet<String> asked) {
        TreeSet<String> more = new TreeSet<>(counted);
        more.removeAll(asked);
        TreeSet<String> fewer = new TreeSet<>(asked);
        fewer.removeAll(counted);
        return "\n  only by rule: " + more + "\n  only by SQL: " + fewer;
    }
}
