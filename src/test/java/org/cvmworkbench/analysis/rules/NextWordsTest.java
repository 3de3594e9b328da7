package org.cvmworkbench.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.cvmworkbench.analysis.customers.CardNext;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.timing.NextPurchases;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Completion;
import org.cvmworkbench.language.KnownValues;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RuleParser;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.RuleProblem;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

/// The words of next purchases mean who the calendar and the overdue list have.
class NextWordsTest {
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private final Dimensions dimensions = dimensions();

    @Test
    void wordsAreTheDatesOfTheCalendar() {
        NextPurchases next = dimensions.upcoming().visits();
        assertThat(set("gap < 0.1")).isEqualTo(next.overdue(dimensions.customers()));
        for (int ahead = 1; ahead <= 30; ahead++) {
            int day = next.asOf() + ahead;
            CustomerSet due =
                    CustomerSet.where(dimensions.customers(), customer -> next.sendDay(next.buyer(customer)) == day);
            assertThat(set("send = " + ahead)).isEqualTo(due);
        }
        assertThat(set("nextPurchase > 0").or(set("gap < 0.1")).count()).isEqualTo(dimensions.customers());
        assertThat(set("nextpurchase > 0").and(set("gap < 0.1")).count()).isZero();
    }

    @Test
    void aCategoryHasWordsOfItsOwn() {
        CustomerSet told = set("category(\"Wine\").nextpurchase in 0..1000");
        assertThat(told.count()).isPositive();
        assertThat(told.and(set("category(\"Wine\")"))).isEqualTo(told);
        assertThat(set("category(\"Wine\").gap >= 0").count())
                .isEqualTo(set("category(\"Wine\")").count());
        assertThat(set("category(\"No such\").send >= 0").count()).isZero();
        NextPurchases wine = dimensions.upcoming().of("Wine");
        assertThat(wine.days().buyers()).hasSize(set("category(\"Wine\")").count());
        int customer = wine.days().buyers()[0];
        List<CardNext> card = CardNext.of(dimensions, customer);
        assertThat(card).extracting(CardNext::category).startsWith("").contains("Wine");
        CardNext row = card.stream()
                .filter(one -> one.category().equals("Wine"))
                .findFirst()
                .orElseThrow();
        assertThat(row.expected()).isEqualTo(wine.expected()[0]);
        assertThat(row.low()).isLessThanOrEqualTo(row.expected());
        assertThat(row.isSent()).isEqualTo(wine.sendDay(0) != Column.NO_INT);
    }

    @Test
    void wordsAreReadPrintedAndCompleted() {
        String rule = "category(\"Wine\").nextpurchase in 7..14 and send <= 7 and not gap < 0.1";
        assertThat(RulePrinter.print((Rule) RuleParser.parse(rule, Vocabulary.CUSTOMERS)))
                .isEqualTo(rule);
        assertThat(completed("category(\"Wine\").")).contains("nextpurchase", "send", "gap", "spend");
        assertThat(completed("product(\"p\").")).contains("spend").doesNotContain("nextpurchase", "send", "gap");
        assertThat(completed("nextp")).contains("nextpurchase");
        for (String wrong : List.of("product(\"p\").gap < 1", "category(\"Wine\").send in last 8 weeks >= 1")) {
            assertThat(RuleParser.parse(wrong, Vocabulary.CUSTOMERS)).isInstanceOf(RuleProblem.class);
        }
    }

    private static List<String> completed(String text) {
        return Completion.at(text, text.length(), Vocabulary.CUSTOMERS, KnownValues.NONE)
                .candidates();
    }

    private CustomerSet set(String rule) {
        return RuleEvaluation.of((Rule) RuleParser.parse(rule, Vocabulary.CUSTOMERS), dimensions);
    }

    private static Dimensions dimensions() {
        SampleBase base = new SampleBase();
        for (int i = 0; i < 60; i++) {
            int rhythm = 10 + i % 30;
            int visits = 2 + i % 7;
            int silence = i % 5 == 0 ? 300 : i % 25;
            for (int visit = 0; visit < visits; visit++) {
                String day =
                        START.plusDays(600L - silence - (long) rhythm * visit).toString();
                base.line("c" + i, "r" + i + "-" + visit, day, (i + visit) % 3 == 0 ? "malbec" : "rye", 1000, 100);
            }
        }
        base.row(Kind.PRODUCTS, "product_id", "malbec", "category", "Wine");
        base.row(Kind.PRODUCTS, "product_id", "rye", "category", "Bread");
        Snapshot snapshot = base.snapshot();
        return new Dimensions(snapshot, snapshot.asOf(), GroupCutoffs.DEFAULT);
    }
}
