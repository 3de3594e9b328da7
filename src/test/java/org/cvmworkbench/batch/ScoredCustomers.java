package org.cvmworkbench.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Groups and scores, told once more from the figures that SQL gives, as the words of the design have them.
///
/// @param groups by customer; so the scores of recency, frequency and money, null without a visit
record ScoredCustomers(
        List<String> keys, List<String> groups, List<@Nullable Integer> rf, List<@Nullable Integer> rfm) {
    /// @param rhythm NaN with fewer than two visits
    record Figures(String key, int frequency, int recency, int tenure, double rhythm, double money) {}

    static ScoredCustomers of(List<Figures> people) {
        double median = quantile(people, one -> one.frequency >= 2, 0.5);
        double ofTwo = quantile(people, one -> one.frequency == 2, 0.5);
        double rare = quantile(people, one -> one.frequency >= 2, 0.75);
        List<Figures> visitors =
                people.stream().filter(one -> one.frequency > 0).toList();
        double[] recency = cuts(visitors, Figures::recency);
        double[] frequency = cuts(visitors, Figures::frequency);
        double[] money = cuts(visitors, Figures::money);
        List<String> groups = new ArrayList<>();
        List<@Nullable Integer> rf = new ArrayList<>();
        List<@Nullable Integer> rfm = new ArrayList<>();
        for (Figures one : people) {
            double rhythm = one.frequency >= 3 ? one.rhythm : one.frequency == 2 ? ofTwo : median;
            groups.add(group(one, rhythm, median, rare));
            int scores = (6 - part(recency, one.recency)) * 10 + part(frequency, one.frequency);
            rf.add(one.frequency == 0 ? null : (Integer) scores);
            rfm.add(one.frequency == 0 ? null : (Integer) (scores * 10 + part(money, one.money)));
        }
        return new ScoredCustomers(people.stream().map(Figures::key).toList(), groups, rf, rfm);
    }

    private static String group(Figures one, double rhythm, double base, double rareBeyond) {
        if (one.frequency == 0) return "none";
        boolean recent = one.recency <= 30 || one.recency <= 2 * rhythm;
        if (one.tenure < base) return "new";
        if (one.frequency == 1 && recent) return "new";
        if (recent && rhythm > rareBeyond) return "rare";
        if (recent) return "active";
        return one.recency > 60 && one.recency > 3 * rhythm ? "churned" : "slipping";
    }

    /// Linear between the two nearest.
    private static double quantile(List<Figures> people, Predicate<Figures> whom, double share) {
        double[] rhythms = people.stream()
                .filter(whom)
                .mapToDouble(Figures::rhythm)
                .sorted()
                .toArray();
        double place = share * (rhythms.length - 1);
        double low = rhythms[(int) Math.floor(place)];
        return low + (place - Math.floor(place)) * (rhythms[(int) Math.ceil(place)] - low);
    }

    /// The values of rank n/5, 2n/5, 3n/5 and 4n/5, rounded up.
    private static double[] cuts(List<Figures> people, ToDoubleFunction<Figures> value) {
        double[] sorted = people.stream().mapToDouble(value).sorted().toArray();
        double[] cuts = new double[4];
        for (int part = 1; part <= 4; part++) cuts[part - 1] = sorted[(part * sorted.length + 4) / 5 - 1];
        return cuts;
    }

    private static int part(double[] cuts, double value) {
        int part = 1;
        while (part < 5 && value > cuts[part - 1]) part++;
        return part;
    }
}
