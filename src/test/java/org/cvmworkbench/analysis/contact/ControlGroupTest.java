package org.cvmworkbench.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.support.SampleBase;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;

class ControlGroupTest {
    private static final int SIZE = 1000;

    @Test
    void theShareIsExactAndInsideTheAudience() {
        Customers customers = customers(false);
        CustomerSet audience = CustomerSet.where(SIZE, customer -> customer % 3 == 0);
        CustomerSet control = ControlGroup.draw(customers, audience, 0.10, "wine");
        assertThat(control.count()).isEqualTo(33);
        assertThat(control.and(audience)).isEqualTo(control);
        assertThat(ControlGroup.draw(customers, audience, 0, "wine").count()).isZero();
        assertThat(ControlGroup.draw(customers, audience, 1, "wine")).isEqualTo(audience);
    }

    @Test
    void theSameSaltDrawsTheSameCustomersWhateverTheirOrder() {
        Set<String> drawn = keys(customers(false), "wine");
        assertThat(keys(customers(true), "wine")).isEqualTo(drawn);
        assertThat(keys(customers(false), "tea")).isNotEqualTo(drawn);
    }

    @Test
    void everyPartGivesTheSameShare() {
        Samples.check(50, random -> {
            Customers customers = customers(false);
            int parts = 1 + random.nextInt(7);
            int[] part =
                    random.ints(SIZE, 0, parts).map(one -> one * one / parts).toArray();
            Strata strata = new Strata(parts, customer -> part[customer]);
            CustomerSet audience = CustomerSet.where(SIZE, customer -> random.nextInt(3) > 0);
            double share = random.nextDouble();
            CustomerSet control = ControlGroup.draw(customers, audience, share, "wine", strata);
            assertThat(control.count()).isEqualTo((int) Math.round(share * audience.count()));
            assertThat(control.and(audience)).isEqualTo(control);
            for (int one = 0; one < parts; one++) {
                int which = one;
                CustomerSet members = CustomerSet.where(SIZE, customer -> part[customer] == which);
                double exact = (double) control.count() * members.and(audience).count() / audience.count();
                assertThat((double) members.and(control).count()).isCloseTo(exact, within(1.0));
            }
        });
    }

    @Test
    void theSmallestHashesAreDrawn() {
        Customers customers = customers(false);
        CustomerSet control = ControlGroup.draw(customers, CustomerSet.all(SIZE), 0.3, "wine");
        Set<String> keys = new TreeSet<>();
        control.forEach(customer -> keys.add(customers.key(customer)));
        List<String> byHash = IntStream.range(0, SIZE)
                .mapToObj(customers::key)
                .sorted(Comparator.comparing(ControlGroupTest::hash))
                .toList();
        assertThat(keys).isEqualTo(new TreeSet<>(byHash.subList(0, 300)));
    }

    /// As anybody can recompute it.
    private static String hash(String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(("wine\n" + key).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static Set<String> keys(Customers customers, String salt) {
        Set<String> keys = new HashSet<>();
        ControlGroup.draw(customers, CustomerSet.all(SIZE), 0.2, salt)
                .forEach(customer -> keys.add(customers.key(customer)));
        return keys;
    }

    private static Customers customers(boolean reversed) {
        SampleBase base = new SampleBase();
        for (int i = 0; i < SIZE; i++) {
            int number = reversed ? SIZE - 1 - i : i;
            base.visit("c" + number, "r" + number, "2026-01-01", 100);
        }
        return base.snapshot().customers();
    }
}
