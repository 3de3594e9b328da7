package org.cvmworkbench.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.analysis.contact.Consents;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.rfm.Rfm;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.jspecify.annotations.Nullable;

/// The analysis list of a segment: what its customers are, by their key, and what they consented to. No names, no
/// addresses: it is not for sending.
///
/// @param control drawn from the members; nobody where no control group was asked for
public record SegmentList(
        Customers customers,
        CustomerSet members,
        CustomerSet control,
        Profile profile,
        Groups groups,
        Rfm rfm,
        FurtherColumns further) {
    static final List<String> HEADER = List.of(
            "customer_id",
            "group",
            "recency",
            "frequency",
            "money",
            "average_receipt",
            "rhythm",
            "tenure",
            "first_visit",
            "last_visit",
            "rf",
            "rfm",
            "consent",
            "consent_email",
            "consent_sms",
            "consent_push");

    private static final String ARM = "arm";

    private static final int CONSENT = HEADER.indexOf("consent");

    /// One row a customer, in the order of the base.
    public void writeTo(TableWriter table) throws IOException {
        Consents[] consents = {consents("data"), consents("email"), consents("sms"), consents("push")};
        boolean drawn = control.count() > 0;
        List<String> header = new ArrayList<>(HEADER);
        header.addAll(further.headings());
        header.add(ARM);
        table.header(header);
        int[] whom = members.toArray();
        table.rows(whom.length, number -> {
            int customer = whom[number];
            @Nullable Object[] row = new @Nullable Object[header.size()];
            describe(customer, row);
            for (int i = 0; i < consents.length; i++) {
                row[CONSENT + i] = consents[i].of(customer).word();
            }
            further.describe(customer, row, HEADER.size());
            row[row.length - 1] = drawn ? arm(customer) : "";
            return row;
        });
    }

    private void describe(int customer, @Nullable Object[] row) {
        int visits = profile.frequency()[customer];
        long money = profile.money()[customer];
        row[0] = customers.key(customer);
        row[1] = groups.of(customer).word();
        row[2] = days(profile.recency(customer));
        row[3] = visits;
        row[4] = Decimals.money(money);
        row[5] = visits == 0 ? null : average(money, visits);
        row[6] = days(profile.rhythm()[customer]);
        row[7] = days(profile.tenure(customer));
        row[8] = Decimals.day(profile.firstVisit()[customer]);
        row[9] = Decimals.day(profile.lastVisit()[customer]);
        row[10] = visits == 0 ? null : rfm.rf(customer);
        row[11] = visits == 0 ? null : rfm.rfm(customer);
    }

    private static BigDecimal average(long money, int visits) {
        return Decimals.money(Math.round(money / (double) visits));
    }

    private String arm(int customer) {
        return control.contains(customer) ? "control" : "treated";
    }

    /// Medians of whole days are whole or half.
    private static @Nullable BigDecimal days(double days) {
        if (Double.isNaN(days)) return null;
        return days == Math.rint(days) ? BigDecimal.valueOf((long) days) : BigDecimal.valueOf(Math.round(days * 10), 1);
    }

    private static @Nullable Integer days(int days) {
        return days == Column.NO_INT ? null : (Integer) days;
    }

    private Consents consents(String to) {
        return Consents.of(customers, "consent_" + to);
    }
}
