package org.cvmworkbench.analysis.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.cvmworkbench.analysis.contact.Consents;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.Text;

/// How customers come, and what files say of them.
final class CustomerChecks {
    private static final double VISITS_A_WEEK = 50;
    private static final double NEARLY_EMPTY = 0.05;
    private static final int WEEK = 7;

    private final Customers customers;
    private final Profile profile;
    private final Witness witness;

    private CustomerChecks(Snapshot snapshot, Profile profile) {
        this.customers = snapshot.customers();
        this.profile = profile;
        this.witness = new Witness(snapshot);
    }

    /// O(customers · attributes).
    static List<Finding> of(Snapshot snapshot, Profile profile) {
        CustomerChecks checks = new CustomerChecks(snapshot, profile);
        return List.of(
                checks.oneDay(),
                checks.tills(),
                checks.noVisit(),
                checks.noConsent(),
                checks.noAddress(),
                checks.words(HealthCheck.BAD_EMAILS, "email", CustomerChecks::isNoEmail),
                checks.words(HealthCheck.BAD_BIRTH_YEARS, "birth_year", checks::isNoBirthYear),
                checks.emptyAttributes());
    }

    private Finding oneDay() {
        int visitors = 0;
        int one = 0;
        for (int customer = 0; customer < customers.count(); customer++) {
            if (profile.frequency()[customer] == 0) continue;
            visitors++;
            if (profile.firstVisit()[customer] == profile.lastVisit()[customer]) one++;
        }
        return new Finding(HealthCheck.ONE_DAY_CUSTOMERS, one, visitors);
    }

    private Finding tills() {
        Count count = new Count();
        List<String> keys = new ArrayList<>();
        for (int customer = 0; customer < customers.count(); customer++) {
            int visits = profile.frequency()[customer];
            if (visits < VISITS_A_WEEK) continue;
            int days = profile.lastVisit()[customer] - profile.firstVisit()[customer] + 1;
            if (visits < VISITS_A_WEEK * Math.max(WEEK, days) / WEEK) continue;
            int which = customer;
            keys.add(customers.key(customer));
            count.add(visits, () -> witness.customer(which, "", Text.of("health.says.visits", visits, days)));
        }
        return count.finding(HealthCheck.TILL_CUSTOMERS, customers.count()).aside(new SetAside.Customers(keys));
    }

    private Finding noVisit() {
        Count count = new Count();
        for (int customer = 0; customer < customers.count(); customer++) {
            if (profile.frequency()[customer] == 0) count.add();
        }
        return count.finding(HealthCheck.NO_VISIT, customers.count());
    }

    private Finding noConsent() {
        Consents consents = Consents.of(customers, "consent_data");
        int without = CustomerSet.where(customers.count(), customer -> consents.of(customer) != Consent.YES)
                .count();
        return new Finding(HealthCheck.NO_CONSENT, without, customers.count());
    }

    private Finding noAddress() {
        Coded email = customers.attribute("email");
        Coded phone = customers.attribute("phone");
        int without = CustomerSet.where(
                        customers.count(), customer -> email.code(customer) == 0 && phone.code(customer) == 0)
                .count();
        return new Finding(HealthCheck.NO_ADDRESS, without, customers.count());
    }

    /// Customers with a word that is wrong, of those who have one.
    private Finding words(HealthCheck check, String attribute, Predicate<String> wrong) {
        Coded coded = customers.attribute(attribute);
        byte[] known = new byte[coded.dictionary().size()];
        Count count = new Count();
        int told = 0;
        for (int customer = 0; customer < customers.count(); customer++) {
            int code = coded.code(customer);
            if (code == 0) continue;
            told++;
            if (known[code] == 0)
                known[code] = (byte) (wrong.test(coded.dictionary().value(code)) ? 2 : 1);
            if (known[code] == 1) continue;
            int which = customer;
            count.add(() -> witness.customer(which, coded.text(which), Text.of("health.says.written")));
        }
        return count.finding(check, told);
    }

    private static boolean isNoEmail(String word) {
        return SendingChannel.EMAIL.usable(word).isEmpty();
    }

    private boolean isNoBirthYear(String word) {
        int year = profile.asOf() == Column.NO_INT
                ? LocalDate.MAX.getYear()
                : LocalDate.ofEpochDay(profile.asOf()).getYear();
        return BadWords.isNoBirthYear(word, year);
    }

    private Finding emptyAttributes() {
        Count count = new Count();
        for (String name : new TreeSet<>(customers.attributeNames())) {
            Coded coded = customers.attribute(name);
            int filled = 0;
            for (int code : coded.codes()) if (code != 0) filled++;
            if (filled >= NEARLY_EMPTY * customers.count()) continue;
            int told = filled;
            count.add(-filled, () -> Witness.word(name, Text.of("health.says.filled", told, customers.count())));
        }
        return count.finding(
                HealthCheck.EMPTY_ATTRIBUTES, customers.attributeNames().size());
    }
}
