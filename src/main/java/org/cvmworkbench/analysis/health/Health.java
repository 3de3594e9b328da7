package org.cvmworkbench.analysis.health;

import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.analysis.contact.Consents;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.Progress;

/// The state of a base in counts.
///
/// @param findings one a check, in the order of the checks, also those that found nothing
public record Health(List<Finding> findings) {
    public Health {
        findings = List.copyOf(findings);
    }

    /// O(lines · log of a product's lines).
    public static Health of(Snapshot snapshot, BaseDescription base, Profile profile, Progress progress) {
        progress.checkCancelled();
        Lines lines = snapshot.lines();
        int visitors = CustomerSet.where(base.customers(), customer -> profile.frequency()[customer] > 0)
                .count();
        return inOrder(List.of(
                new Finding(HealthCheck.ANONYMOUS, base.anonymousLines(), base.lines()),
                new Finding(HealthCheck.NO_PRICE, withoutPrice(lines), base.lines()),
                new Finding(HealthCheck.RETURNS, base.returnLines(), base.lines()),
                new Finding(HealthCheck.ZERO_PRICE, base.zeroPriceLines(), base.lines()),
                new Finding(HealthCheck.NEGATIVE_PRICE, base.negativePriceLines(), base.lines()),
                new Finding(HealthCheck.PRICE_OUTLIERS, PriceOutliers.count(lines, snapshot.products()), base.lines()),
                new Finding(HealthCheck.DUPLICATES, base.exactDuplicates(), base.lines()),
                silentDays(snapshot.receipts(), base),
                new Finding(HealthCheck.NO_VISIT, base.customers() - visitors, base.customers()),
                new Finding(HealthCheck.NO_CONSENT, withoutConsent(snapshot.customers()), base.customers()),
                new Finding(HealthCheck.NO_ADDRESS, withoutAddress(snapshot.customers()), base.customers())));
    }

    /// One a check; what is not looked at yet has nothing to find.
    private static Health inOrder(List<Finding> known) {
        return new Health(Arrays.stream(HealthCheck.values())
                .map(check -> known.stream()
                        .filter(finding -> finding.check() == check)
                        .findFirst()
                        .orElse(new Finding(check, 0, 0)))
                .toList());
    }

    private static int withoutPrice(Lines lines) {
        if (lines.price().length == 0) return lines.count();
        int without = 0;
        for (long price : lines.price()) if (price == Column.NO_LONG) without++;
        return without;
    }

    private static Finding silentDays(Receipts receipts, BaseDescription base) {
        if (base.firstDay() == Column.NO_INT) return new Finding(HealthCheck.SILENT_DAYS, 0, 0);
        int days = base.lastDay() - base.firstDay() + 1;
        boolean[] seen = new boolean[days];
        for (int day : receipts.day()) seen[day - base.firstDay()] = true;
        int silent = 0;
        for (boolean one : seen) if (!one) silent++;
        return new Finding(HealthCheck.SILENT_DAYS, silent, days);
    }

    private static int withoutConsent(Customers customers) {
        Consents consents = Consents.of(customers, "consent_data");
        return CustomerSet.where(customers.count(), customer -> consents.of(customer) != Consent.YES)
                .count();
    }

    private static int withoutAddress(Customers customers) {
        Coded email = customers.attribute("email");
        Coded phone = customers.attribute("phone");
        return CustomerSet.where(customers.count(), customer -> email.code(customer) == 0 && phone.code(customer) == 0)
                .count();
    }
}
