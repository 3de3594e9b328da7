package org.cvmworkbench.analysis.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class SetOverlapTest {
    @Test
    void partsAreDisjointAndAddUp() {
        Samples.check(random -> {
            int customers = random.nextInt(1, 300);
            int count = random.nextInt(1, SetOverlap.MOST + 1);
            List<CustomerSet> sets = Stream.generate(() -> CustomerSet.where(customers, _ -> random.nextInt(3) == 0))
                    .limit(count)
                    .toList();
            List<String> names =
                    IntStream.range(0, count).mapToObj(String::valueOf).toList();
            SetOverlap overlap = SetOverlap.of(1, names, sets);
            assertThat(overlap.parts().stream()
                            .mapToInt(SetOverlap.Part::customers)
                            .sum())
                    .isEqualTo(customers);
            assertThat(overlap.parts())
                    .extracting(SetOverlap.Part::customers)
                    .isSortedAccordingTo((a, b) -> b - a)
                    .doesNotContain(0);
            for (int set = 0; set < count; set++) {
                int one = set;
                assertThat(overlap.parts().stream()
                                .filter(part -> part.has(one))
                                .mapToInt(SetOverlap.Part::customers)
                                .sum())
                        .isEqualTo(sets.get(set).count())
                        .isEqualTo(overlap.sizes().get(set));
            }
            for (SetOverlap.Part part : overlap.parts()) {
                CustomerSet whom = CustomerSet.where(
                        customers,
                        customer -> IntStream.range(0, count)
                                .allMatch(set -> sets.get(set).contains(customer) == part.has(set)));
                assertThat(whom.count()).isEqualTo(part.customers());
            }
        });
    }

    @Test
    void aDifferenceGoesBothWays() {
        Samples.check(random -> {
            CustomerSet from = CustomerSet.where(200, _ -> random.nextBoolean());
            CustomerSet to = CustomerSet.where(200, _ -> random.nextBoolean());
            SetDifference difference = SetDifference.of(from, to);
            assertThat(from.and(difference.left().not()).or(difference.entered()))
                    .isEqualTo(to);
            assertThat(difference.before()).isEqualTo(from.count());
            assertThat(difference.after()).isEqualTo(to.count());
        });
    }
}
