package org.cvmworkbench.analysis.rfm;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.Supplier;
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
    /// Whole numbers up to this are counted.
    private static final int MOST = 1 << 20;

    /// Expected O(customers).
    public static Rfm of(Profile profile) {
        List<Supplier<CutPoints>> asked = List.of(
                () -> wholeCuts(profile, profile::recency),
                () -> wholeCuts(profile, customer -> profile.frequency()[customer]),
                () -> cuts(profile, customer -> (double) profile.money()[customer]));
        List<CutPoints> cuts = asked.parallelStream().map(Supplier::get).toList();
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

    /// Days and visits are few enough to be counted, unless a file is out of its mind.
    private static CutPoints wholeCuts(Profile profile, IntUnaryOperator value) {
        int highest = 0;
        for (int customer = 0; customer < profile.customers(); customer++) {
            if (profile.frequency()[customer] > 0) highest = Math.max(highest, value.applyAsInt(customer));
        }
        if (highest > MOST) return cuts(profile, value::applyAsInt);
        int[] counts = new int[highest + 1];
        for (int customer = 0; customer < profile.customers(); customer++) {
            if (profile.frequency()[customer] > 0) counts[value.applyAsInt(customer)]++;
        }
        return CutPoints.ofCounts(counts);
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
