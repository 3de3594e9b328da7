package org.cvmworkbench.analysis.rfm;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Parts;

/// Recency, frequency and money of each customer as scores from 1 to 5, 5 the best: bought last, most often, for most.
/// Customers without a visit score 0.
///
/// @param recency scores by customer; so `frequency` and `money`
public record Rfm(
        byte[] recency,
        byte[] frequency,
        byte[] money,
        CutPoints recencyCuts,
        CutPoints frequencyCuts,
        CutPoints moneyCuts) {
    /// Expected O(customers).
    public static Rfm of(Profile profile) {
        List<IntToDoubleFunction> values =
                List.of(profile::recency, customer -> profile.frequency()[customer], customer ->
                        (double) profile.money()[customer]);
        List<CutPoints> cuts =
                values.parallelStream().map(value -> cuts(profile, value)).toList();
        CutPoints recency = cuts.get(0);
        CutPoints frequency = cuts.get(1);
        CutPoints money = cuts.get(2);
        int customers = profile.customers();
        byte[] r = new byte[customers];
        byte[] f = new byte[customers];
        byte[] m = new byte[customers];
        Parts.each(customers, (from, to) -> {
            for (int customer = from; customer < to; customer++) {
                if (profile.frequency()[customer] == 0) continue;
                r[customer] = (byte) (CutPoints.PARTS + 1 - recency.part(profile.recency(customer)));
                f[customer] = (byte) frequency.part(profile.frequency()[customer]);
                m[customer] = (byte) money.part((double) profile.money()[customer]);
            }
        });
        return new Rfm(r, f, m, recency, frequency, money);
    }

    /// Recency and frequency in one number, 54 being recency 5 and frequency 4.
    public int rf(int customer) {
        return recency[customer] * 10 + frequency[customer];
    }

    /// All three in one number, 543 being recency 5, frequency 4 and money 3.
    public int rfm(int customer) {
        return rf(customer) * 10 + money[customer];
    }

    private static CutPoints cuts(Profile profile, IntToDoubleFunction value) {
        double[] values = new double[profile.customers()];
        int count = 0;
        for (int customer = 0; customer < values.length; customer++) {
            if (profile.frequency()[customer] > 0) values[count++] = value.applyAsDouble(customer);
        }
        return CutPoints.of(Arrays.copyOf(values, count));
    }
}
