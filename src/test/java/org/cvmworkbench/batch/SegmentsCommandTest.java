package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedScenario;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class SegmentsCommandTest {
    private static final String REGULAR = "frequency >= 3";
    private static final String RECENT = "segment(\"Regular\") and recency <= 60";

    @TempDir
    private Path folder = Path.of("");

    private Path base = Path.of("");

    @BeforeEach
    void saved() throws Exception {
        base = DemoBases.copyInto(folder, 2_000);
        assertThat(Said.json("segments", base, "--save", "Regular", "--rule", "frequency >= 2", "--note", "first")
                        .path("version")
                        .intValue())
                .isEqualTo(1);
        assertThat(Said.json("segments", base, "--save", "Regular", "--rule", REGULAR)
                        .path("version")
                        .intValue())
                .isEqualTo(2);
        Said.of("segments", base, "--save", "Recent", "--rule", RECENT).done();
    }

    @Test
    void savedSegmentsAreListedWithTheCountsOfTheirRules() {
        JsonNode rows = Said.json("segments", base).path("segments");
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.path(1).path("name").stringValue()).isEqualTo("Regular");
        assertThat(rows.path(1).path("versions").intValue()).isEqualTo(2);
        assertThat(rows.path(1).path("customers").intValue()).isEqualTo(count(REGULAR));
        assertThat(rows.path(0).path("customers").intValue()).isEqualTo(count(REGULAR + " and recency <= 60"));
        assertThat(Said.json("segment", base, "--name", "Recent").path("customers"))
                .isEqualTo(rows.path(0).path("customers"));
    }

    @Test
    void everyDefinitionIsKeptAndCanBeRestored() {
        JsonNode versions = Said.json("segments", base, "--history", "Regular").path("versions");
        assertThat(versions.path(0).path("rule").stringValue()).isEqualTo("frequency >= 2");
        assertThat(versions.path(0).path("note").stringValue()).isEqualTo("first");
        JsonNode restored = Said.json("segments", base, "--restore", "Regular", "--number", 1);
        assertThat(restored.path("version").intValue()).isEqualTo(3);
        assertThat(restored.path("rule").stringValue()).isEqualTo("frequency >= 2");
        Said.of("segments", base, "--delete", "Regular").done();
        assertThat(Said.json("segments", base, "--history", "Regular")
                        .path("versions")
                        .size())
                .isEqualTo(3);
        Said.of("segments", base, "--save", "Regular", "--rule", REGULAR).done();
        assertThat(Said.json("segments", base, "--history", "Regular")
                        .path("versions")
                        .size())
                .isEqualTo(4);
        Refusal.of("segments", base, "--restore", "Regular", "--number", 9).names("Regular", "9");
        Refusal.of("segments", base, "--restore", "Regular").names("--number");
        Refusal.of("segments", base, "--save", "Regular").names("--rule");
    }

    @Test
    void whoeverWasFrozenStaysThoughTheRuleChanges() {
        JsonNode frozen = Said.json("segments", base, "--freeze", "Regular");
        assertThat(frozen.path("number").intValue()).isEqualTo(1);
        assertThat(frozen.path("version").intValue()).isEqualTo(2);
        int members = frozen.path("customers").intValue();
        assertThat(members).isEqualTo(count(REGULAR));
        Said.of("segments", base, "--save", "Regular", "--rule", "frequency >= 5 or recency <= 3")
                .done();
        assertThat(count("frozen(\"Regular\")")).isEqualTo(members);
        JsonNode diff = Said.json("segments", base, "--diff", "Regular");
        assertThat(diff.path("from").stringValue()).isEqualTo("f1");
        assertThat(diff.path("before").intValue()).isEqualTo(members);
        assertThat(diff.path("entered").intValue())
                .isPositive()
                .isEqualTo(count("segment(\"Regular\") and not frozen(\"Regular\")"));
        assertThat(diff.path("left").intValue())
                .isPositive()
                .isEqualTo(count("frozen(\"Regular\") and not segment(\"Regular\")"));
        assertThat(diff.path("missing").intValue()).isZero();
    }

    @Test
    void versionsAndDaysAreCompared() throws Exception {
        Path list = folder.resolve("changed.csv");
        JsonNode versions = Said.json("segments", base, "--diff", "Regular", "--from", "v1", "--out", list);
        assertThat(versions.path("left").intValue()).isEqualTo(count("frequency = 2"));
        assertThat(versions.path("entered").intValue()).isZero();
        assertThat(Files.readAllLines(list)).hasSize(1 + count("frequency = 2")).contains("customer_id,change");
        JsonNode days = Said.json("segments", base, "--diff", "Regular", "--from", "2026-05-01", "--to", "now");
        assertThat(days.path("before").intValue())
                .isEqualTo(Said.json("segment", base, "--rule", REGULAR, "--as-of", "2026-05-01")
                        .path("customers")
                        .intValue());
        assertThat(days.path("left").intValue()).isZero();
        Refusal.of("segments", base, "--diff", "Regular", "--from", "yesterday").names("yesterday");
        Refusal.of("segments", base, "--diff", "Regular", "--from", "f1").names("Regular");
    }

    @Test
    void aSegmentKnowsWhereItIsUsed() throws Exception {
        try (Base file = Base.open(base, Access.WRITE)) {
            String json = Files.readString(Path.of("assets/wine-for-the-active.json"));
            file.scenarios().save(new SavedScenario("Broken", "{"));
            file.scenarios().save(new SavedScenario("Other", json));
            file.scenarios()
                    .save(new SavedScenario(
                            "Wine", json.replace("\"rule\": \"group = slipping\"", "\"segment\": \"Regular\"")));
        }
        JsonNode uses = Said.json("segments", base, "--history", "Regular").path("usedBy");
        assertThat(uses.path(0).stringValue()).isEqualTo("segment Recent");
        assertThat(uses.path(1).stringValue()).isEqualTo("scenario Wine");
        assertThat(uses.size()).isEqualTo(2);
        assertThat(Said.json("segments", base, "--delete", "Regular")
                        .path("note")
                        .stringValue())
                .contains("“Regular”")
                .contains("“Recent”, “Wine”");
        assertThat(Said.json("segments", base, "--delete", "Recent").has("note"))
                .isFalse();
    }

    @Test
    void noSegmentLeadsBackToItself() {
        Refusal.of("segments", base, "--save", "Regular", "--rule", "not segment(\"Recent\")")
                .names("Regular → Recent → Regular");
        Refusal.of("segments", base, "--save", "Nobody", "--rule", "segment(\"Missing\")")
                .names("Missing");
        Refusal.of("segment", base, "--rule", "frozen(\"Recent\")").names("Recent");
        assertThat(Said.json("segments", base).path("segments").size()).isEqualTo(2);
    }

    @Test
    void partsOfAnOverlapAddUp() {
        JsonNode overlap = Said.json("segments", base, "--overlap", "Regular,Recent");
        int all = 0;
        for (JsonNode part : overlap.path("parts"))
            all += part.path("customers").intValue();
        assertThat(all).isEqualTo(2_000);
        assertThat(overlap.path("sets").path(0).path("customers").intValue()).isEqualTo(count(REGULAR));
    }

    @Test
    void tellsWhyACustomerIsInOrOut() {
        String rule = "recency <= 60 and (frequency >= 3 or stopped(category \"Wine\")) and segment(\"Regular\")";
        JsonNode why = Said.json("segment", base, "--rule", rule, "--why", "C0000001");
        int alone = Said.json("segment", base, "--rule", "(" + rule + ") and segment(\"Regular\")")
                .path("customers")
                .intValue();
        assertThat(alone).isEqualTo(count(rule));
        boolean member = why.path("member").booleanValue();
        assertThat(why.path("conditions").path(0).path("holds").booleanValue()).isEqualTo(member);
        JsonNode recency = why.path("conditions").path(1);
        assertThat(recency.path("condition").stringValue()).isEqualTo("  recency <= 60");
        assertThat(recency.path("holds").booleanValue())
                .isEqualTo(Integer.parseInt(recency.path("is").stringValue()) <= 60);
        assertThat(Said.of("segment", base, "--rule", rule, "--why", "C0000001").done())
                .contains("recency <= 60");
        Refusal.of("segment", base, "--rule", rule, "--why", "nobody").names("nobody");
    }

    @Test
    void whatIsUnknownOfACustomerIsSaidToBe() {
        JsonNode conditions = Said.json(
                        "segment", base, "--rule", "attribute(\"shoes\") = 42 and money >= 0", "--why", "C0000001")
                .path("conditions");
        assertThat(conditions.path(0).path("is").stringValue()).isEmpty();
        assertThat(conditions.path(1).path("is").stringValue()).isEqualTo("unknown");
        assertThat(conditions.path(2).path("is").stringValue()).isNotEqualTo("unknown");
    }

    @Test
    void namesThatTheBaseDoesNotHaveAreTold() {
        String rule = "category(\"wine\")";
        String note = "The base has no category \"wine\"; did you mean \"Wine\"?";
        for (JsonNode answer : List.of(
                Said.json("segment", base, "--rule", rule),
                Said.json("segment", base, "--rule", rule, "--why", "C0000001"))) {
            assertThat(answer.path("notes").path(0).stringValue()).isEqualTo(note);
        }
        assertThat(count(rule)).isZero();
        assertThat(Said.of("segment", base, "--rule", rule).done()).contains(note);
        assertThat(Said.json("segment", base, "--rule", REGULAR).path("notes").isEmpty())
                .isTrue();
        assertThat(Said.of("segment", base, "--rule", REGULAR).done()).doesNotContain("Notes");
    }

    private int count(String rule) {
        return Said.json("segment", base, "--rule", rule).path("customers").intValue();
    }
}
