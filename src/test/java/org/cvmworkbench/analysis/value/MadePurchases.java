package org.cvmworkbench.analysis.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Histories of customers written down, or drawn from the MBG/NBD.
final class MadePurchases {
    private record One(int repeats, int last, int age, long spent, int later) {}

    private final List<One> all = new ArrayList<>();

    MadePurchases add(int repeats, int last, int age) {
        return add(repeats, last, age, 0);
    }

    MadePurchases add(int repeats, int last, int age, long spent) {
        all.add(new One(repeats, last, age, spent, 0));
        return this;
    }

    MadePurchases many(int count, int repeats, int last, int age) {
        for (int i = 0; i < count; i++) add(repeats, last, age);
        return this;
    }

    /// The same with other money, or in another order.
    MadePurchases times(int money) {
        MadePurchases times = new MadePurchases();
        for (One one : all) times.add(one.repeats, one.last, one.age, one.spent * money);
        return times;
    }

    MadePurchases shuffled(long seed) {
        MadePurchases shuffled = new MadePurchases();
        shuffled.all.addAll(all);
        Collections.shuffle(shuffled.all, new Random(seed));
        return shuffled;
    }

    /// Times multiplied.
    MadePurchases slower(int factor) {
        MadePurchases slower = new MadePurchases();
        for (One one : all) slower.add(one.repeats, one.last * factor, one.age * factor, one.spent);
        return slower;
    }

    /// @param law r, α, a and b; everybody has an age between half of `longest` and all of it
    static MadePurchases drawn(double[] law, int customers, int longest, int ahead, long seed) {
        Random random = new Random(seed);
        MadePurchases drawn = new MadePurchases();
        for (int i = 0; i < customers; i++) {
            double rate = gamma(random, law[0]) / law[1];
            double one = gamma(random, law[2]);
            double leaves = one / (one + gamma(random, law[3]));
            int age = longest / 2 + random.nextInt(longest / 2 + 1);
            drawn.all.add(drawn(random, rate, leaves, age, ahead));
        }
        return drawn;
    }

    private static One drawn(Random random, double rate, double leaves, int age, int ahead) {
        int repeats = 0;
        int later = 0;
        double last = 0;
        double now = 0;
        while (random.nextDouble() >= leaves) {
            now -= Math.log(1 - random.nextDouble()) / rate;
            if (now > age + ahead) break;
            if (now <= age) {
                repeats++;
                last = now;
            } else {
                later++;
            }
        }
        return new One(repeats, (int) Math.round(last), age, 2000L * repeats, later);
    }

    /// Marsaglia & Tsang 2000.
    static double gamma(Random random, double shape) {
        if (shape < 1) return gamma(random, shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        double d = shape - 1 / 3.0;
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + x / Math.sqrt(9 * d), 3);
            if (v > 0 && Math.log(random.nextDouble()) < x * x / 2 + d - d * v + d * Math.log(v)) return d * v;
        }
    }

    long later() {
        return all.stream().mapToLong(One::later).sum();
    }

    RepeatPurchases purchases() {
        int[] none = new int[all.size()];
        return new RepeatPurchases(
                0,
                all.stream().mapToInt(One::repeats).toArray(),
                all.stream().mapToInt(One::last).toArray(),
                all.stream().mapToInt(One::age).toArray(),
                all.stream().mapToLong(One::spent).toArray(),
                none,
                all.stream().mapToInt(One::later).toArray(),
                0,
                Gaps.NONE);
    }

    PurchaseRows rows() {
        return PurchaseRows.of(purchases()).rows();
    }
}
