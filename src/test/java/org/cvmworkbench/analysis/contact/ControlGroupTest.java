package org.cvmworkbench.analysis.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.support.SampleBase;
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
