package org.cvmworkbench.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrozenMembersTest {
    @Test
    void whoWasPackedIsUnpacked() {
        Samples.check(50, random -> {
            Set<String> keys = new TreeSet<>();
            for (int i = random.nextInt(40); i > 0; i--) {
                keys.add(random.nextInt(2) + "\nключ 🍷".substring(random.nextInt(3)) + i);
            }
            FrozenMembers members = FrozenMembers.of("A", keys);
            assertThat(FrozenMembers.ofPacked("A", members.packed()).keys()).isEqualTo(keys);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "moved away, FINAL",
        "Переехал в другой город, FINAL",
        "customer died, FINAL",
        "moved to a competitor, RETURNABLE",
        "ушёл к конкуренту, RETURNABLE",
        "final price too high, RETURNABLE",
        "final, FINAL",
        "prices, RETURNABLE",
        "removed from the assortment, RETURNABLE",
        "competitor nearby, RETURNABLE",
        "'', ",
        "' - ', "
    })
    void aReasonSaysWhetherSomebodyCanComeBack(String reason, Lapse lapse) {
        assertThat(Lapse.of(reason).orElse(null)).isEqualTo(lapse);
    }
}
