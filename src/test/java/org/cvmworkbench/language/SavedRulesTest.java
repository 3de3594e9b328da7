package org.cvmworkbench.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;

class SavedRulesTest {
    private static final SavedRules SAVED = new SavedRules(
            new TreeMap<>(Map.of(
                    "A", "recency <= 30",
                    "B", "not segment(\"A\") or frozen(\"A\")",
                    "All", "",
                    "Old", "no rule of ours")),
            Map.of("A", FrozenMembers.of("A", List.of("1", "2"))));

    @Test
    void namesGiveWayToWhatTheyStandFor() throws WorkbenchException {
        Rule resolved = SAVED.read("segment(\"B\") and money > 5");
        assertThat(RulePrinter.print(resolved)).isEqualTo("(not recency <= 30 or frozen(\"A\")) and money > 5");
        assertThat(SavedRules.named(resolved)).containsExactly("A");
        assertThat(SAVED.read("segment(\"All\")")).isEqualTo(Rules.EVERYBODY);
        assertThat(SavedRules.named(Rules.customers("segment(\"B\") or not frozen(\"C\")")))
                .containsExactly("B", "C");
    }

    @Test
    void aSegmentMayNotLeadBackToItself() throws WorkbenchException {
        SAVED.check("C", "segment(\"B\") and segment(\"A\")");
        SAVED.check("A", "");
        assertThat(refused("A", "segment(\"B\")")).isEqualTo(ErrorKind.SEGMENT_CYCLE);
        assertThat(refused("A", "not segment(\"A\")")).isEqualTo(ErrorKind.SEGMENT_CYCLE);
        assertThat(refused("C", "segment(\"D\")")).isEqualTo(ErrorKind.SEGMENT_UNKNOWN);
        assertThat(refused("C", "frozen(\"B\")")).isEqualTo(ErrorKind.SEGMENT_NOT_FROZEN);
        assertThat(refused("C", "segment(\"Old\")")).isEqualTo(ErrorKind.SYNTAX);
    }

    private static ErrorKind refused(String name, String rule) {
        return catchThrowableOfType(WorkbenchException.class, () -> SAVED.check(name, rule))
                .kind();
    }
}
