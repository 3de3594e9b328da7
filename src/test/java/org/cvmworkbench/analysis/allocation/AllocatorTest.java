package org.cvmworkbench.analysis.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Test;

/// Random markets, small ones against all that can be done.
class AllocatorTest {
    private static final OptionalDouble ANY = OptionalDouble.empty();

    @Test
    void staysWithinEveryLimitAndBetweenTheBestThereIsAndTheBound() {
        SplittableRandom random = new SplittableRandom(7);
        double found = 0;
        double possible = 0;
        for (int trial = 0; trial < 300; trial++) {
            Market market = market(random, 5, 2, random.nextInt(3));
            Limits limits = limits(random, market, 0.4);
            Allocation allocation = allocate(market, limits);
            double best = best(market, limits);
            holds(market, limits, allocation);
            assertThat(allocation.net()).isLessThanOrEqualTo(best + 1e-6);
            assertThat(allocation.most()).isGreaterThanOrEqualTo(best - 1e-6);
            found += allocation.net();
            possible += best;
        }
        assertThat(found / possible).isGreaterThan(0.9);
    }

    @Test
    void ofManyCustomersHardlyAnythingIsLost() {
        SplittableRandom random = new SplittableRandom(8);
        for (int trial = 0; trial < 20; trial++) {
            Market market = market(random, 5_000, 3, 2);
            Limits limits = limits(random, market, 0.3);
            Allocation allocation = allocate(market, limits);
            holds(market, limits, allocation);
            assertThat(allocation.net()).isCloseTo(allocation.most(), within(0.005 * allocation.most()));
        }
    }

    @Test
    void theNextUnitOfMoneyBringsWhatItsPriceSays() {
        Market market = market(new SplittableRandom(9), 20_000, 2, 1);
        List<OptionalDouble> unlimited = List.of(ANY, ANY);
        double budget = 20_000;
        Allocation less = allocate(market, new Limits(OptionalDouble.of(budget), OptionalInt.empty(), 28, unlimited));
        Allocation more =
                allocate(market, new Limits(OptionalDouble.of(budget + 500), OptionalInt.empty(), 28, unlimited));
        double price = less.money().orElseThrow();
        assertThat((more.net() - less.net()) / 500).isCloseTo(price, within(0.05 * price));
    }

    @Test
    void customersWhoAreAllAlikeShareWhatThereIs() {
        Bid alike = bid("alike", CustomerSet.all(1_000), _ -> 2, _ -> 1, 0);
        Market market = new Market(List.of(alike), filled(1_000, 1), new boolean[1][1]);
        Allocation allocation =
                allocate(market, new Limits(OptionalDouble.of(300), OptionalInt.of(1), 28, List.of(ANY)));
        assertThat(allocation.offers().getFirst().chosen().count()).isEqualTo(300);
        assertThat(allocation.alone()).isEqualTo(700);
        assertThat(allocation.money().orElseThrow()).isCloseTo(2, within(1e-3));
    }

    @Test
    void anOfferThatDoesNotEarnItsFixedCostIsNotMade() {
        Bid dear = bid("dear", CustomerSet.all(100), _ -> 1, _ -> 1, 101);
        Bid good = bid("good", CustomerSet.all(100), _ -> 0.9, _ -> 1, 10);
        Market market = new Market(List.of(dear, good), filled(100, 1), new boolean[2][2]);
        Allocation allocation =
                allocate(market, new Limits(OptionalDouble.empty(), OptionalInt.of(1), 28, List.of(ANY, ANY)));
        assertThat(allocation.offers().get(0).chosen().count()).isZero();
        assertThat(allocation.offers().get(1).chosen().count()).isEqualTo(100);
        assertThat(allocation.net()).isCloseTo(80, within(1e-9));
    }

    /// The dearer of two fixed costs is worth it; the money is not enough for both.
    @Test
    void theOfferWorthItsFixedCostIsMadeThoughItIsTheDearer() {
        Bid better = bid("better", CustomerSet.all(100), _ -> 9, _ -> 0.1, 100);
        Bid cheaper = bid("cheaper", CustomerSet.all(100), _ -> 2, _ -> 0.1, 90);
        Market market = new Market(List.of(better, cheaper), filled(100, 1), new boolean[2][2]);
        double before = 0;
        for (double budget : new double[] {50, 95, 105, 120, 150, 200, 400}) {
            Allocation allocation =
                    allocate(market, new Limits(OptionalDouble.of(budget), OptionalInt.of(1), 28, List.of(ANY, ANY)));
            assertThat(allocation.net()).isGreaterThanOrEqualTo(before);
            assertThat(allocation.most()).isGreaterThanOrEqualTo(allocation.net() - 1e-9);
            assertThat(allocation.spent()).isLessThanOrEqualTo(budget);
            before = allocation.net();
        }
        assertThat(before).isCloseTo(800, within(1e-6));
    }

    @Test
    void whereNothingIsScarceEverybodyGetsWhatIsWorthMostAndNothingHasAPrice() {
        Market market = market(new SplittableRandom(10), 500, 3, 1);
        Allocation allocation = allocate(market, new Limits(ANY, OptionalInt.of(1), 28, List.of(ANY, ANY, ANY)));
        double best = IntStream.range(0, 500)
                .mapToDouble(customer -> IntStream.range(0, 3)
                        .filter(offer -> market.bid(offer).candidates().contains(customer))
                        .mapToDouble(offer -> market.bid(offer).net(customer))
                        .max()
                        .orElse(0))
                .map(worth -> Math.max(0, worth))
                .sum();
        assertThat(allocation.net()).isCloseTo(best, within(1e-6));
        assertThat(allocation.money()).isEmpty();
    }

    private static void holds(Market market, Limits limits, Allocation allocation) {
        assertThat(allocation.spent()).isLessThanOrEqualTo(limits.money() + 1e-9);
        List<CustomerSet> chosen = allocation.chosen();
        for (int offer = 0; offer < market.size(); offer++) {
            assertThat(allocation.offers().get(offer).takers()).isLessThanOrEqualTo(limits.units(offer) + 1e-9);
            assertThat(chosen.get(offer)
                            .and(market.bid(offer).candidates().not())
                            .count())
                    .isZero();
            for (int other = 0; other < offer; other++)
                if (market.clash()[offer][other])
                    assertThat(chosen.get(offer).and(chosen.get(other)).count()).isZero();
        }
        for (int customer = 0; customer < market.customers(); customer++) {
            int who = customer;
            assertThat(chosen.stream().filter(gets -> gets.contains(who)).count())
                    .isLessThanOrEqualTo(market.allowed()[customer]);
        }
    }

    /// The best of all that can be done, tried one by one.
    private static double best(Market market, Limits limits) {
        int pairs = market.customers() * market.size();
        double best = 0;
        for (int which = 0; which < 1 << pairs; which++) best = Math.max(best, net(market, limits, which));
        return best;
    }

    private static double net(Market market, Limits limits, int which) {
        double net = 0;
        double cost = 0;
        double[] takers = new double[market.size()];
        for (int customer = 0; customer < market.customers(); customer++) {
            int gets = 0;
            for (int offer = 0; offer < market.size(); offer++) {
                if ((which >> (customer * market.size() + offer) & 1) == 0) continue;
                if (!market.bid(offer).candidates().contains(customer)) return 0;
                if (gets > 0 && market.clash()[0][1]) return 0;
                if (++gets > market.allowed()[customer]) return 0;
                net += market.bid(offer).net(customer);
                cost += market.bid(offer).cost(customer);
                takers[offer] += market.bid(offer).takers(customer);
            }
        }
        for (int offer = 0; offer < takers.length; offer++) if (takers[offer] > limits.units(offer)) return 0;
        return cost > limits.money() ? 0 : net;
    }

    private static Allocation allocate(Market market, Limits limits) {
        return new Allocator(market, limits, Progress.NONE).allocate();
    }

    private static Market market(SplittableRandom random, int customers, int offers, int contacts) {
        List<Bid> bids = IntStream.range(0, offers)
                .mapToObj(offer -> {
                    double[] net = random.doubles(customers, -1, 4).toArray();
                    double[] cost = random.doubles(customers, 0.1, 3).toArray();
                    boolean[] may = new boolean[customers];
                    for (int i = 0; i < customers; i++) may[i] = random.nextInt(5) > 0;
                    return bid(
                            "offer " + offer, CustomerSet.where(customers, i -> may[i]), i -> net[i], i -> cost[i], 0);
                })
                .toList();
        boolean[][] clash = new boolean[offers][offers];
        clash[0][1] = clash[1][0] = random.nextBoolean();
        return new Market(bids, filled(customers, contacts), clash);
    }

    private static Bid bid(
            String name, CustomerSet candidates, IntToDoubleFunction net, IntToDoubleFunction cost, double fixed) {
        return new Bid(name, candidates, net, cost, customer -> 0.2 + 0.1 * (customer % 5), fixed, 0);
    }

    private static byte[] filled(int customers, int contacts) {
        byte[] allowed = new byte[customers];
        Arrays.fill(allowed, (byte) contacts);
        return allowed;
    }

    private static Limits limits(SplittableRandom random, Market market, double share) {
        double money = share * market.customers() * (0.5 + random.nextDouble());
        List<OptionalDouble> supply = Stream.generate(() -> random.nextBoolean()
                        ? OptionalDouble.of(share * market.customers() * random.nextDouble())
                        : ANY)
                .limit(market.size())
                .toList();
        return new Limits(OptionalDouble.of(money), OptionalInt.of(2), 28, supply);
    }
}
