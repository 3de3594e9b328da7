package org.cvmworkbench.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// What a product costs on a day: prices rise on the first of each month, and some products are on shelf promotion
/// for a week, for everybody. Money is in kopecks.
final class Prices {
    static final double INFLATION_A_MONTH = 0.0045;
    static final double PROMOTED_SHARE = 0.08;
    static final List<Double> PROMOTION_DEPTHS = List.of(0.10, 0.15, 0.20, 0.25, 0.30);

    private static final int[] MONTH_OF_DAY =
            IntStream.range(0, History.DAYS).map(Prices::month).toArray();
    private static final int MONTHS = MONTH_OF_DAY[History.DAYS - 1] + 1;
    private static final int WEEKS = History.DAYS / 7 + 1;

    private final int[][] priceByMonth = new int[MONTHS][];
    private final byte[][] promotionByWeek = new byte[WEEKS][];

    Prices(long seed, Catalogue catalogue) {
        for (int month = 0; month < MONTHS; month++) {
            double deflator = StrictMath.pow(1 + INFLATION_A_MONTH, month - MONTHS + 1);
            priceByMonth[month] = catalogue.products().stream()
                    .mapToInt(product -> shelf(product.price() / 100.0 * deflator))
                    .toArray();
        }
        for (int week = 0; week < WEEKS; week++) {
            RandomStream random = RandomStream.of(seed, Purpose.PROMOTION, week);
            promotionByWeek[week] = new byte[catalogue.products().size()];
            for (int product = 0; product < promotionByWeek[week].length; product++) {
                if (random.chance(PROMOTED_SHARE)) {
                    promotionByWeek[week][product] = (byte) (1 + random.below(PROMOTION_DEPTHS.size()));
                }
            }
        }
    }

    /// The nearest price that ends in 90 kopecks.
    static int shelf(double roubles) {
        return Math.max(1, (int) StrictMath.round(roubles)) * 100 - 10;
    }

    private static int month(int day) {
        LocalDate opening = History.FIRST.withDayOfMonth(1);
        return (int) ChronoUnit.MONTHS.between(opening, History.date(day).withDayOfMonth(1));
    }

    int price(int product, int day) {
        return priceByMonth[MONTH_OF_DAY[day]][product];
    }

    /// The share of the price that the shelf promotion takes off, mostly 0.
    double promotion(int product, int day) {
        int depth = promotionByWeek[day / 7][product];
        return depth == 0 ? 0 : PROMOTION_DEPTHS.get(depth - 1);
    }
}
