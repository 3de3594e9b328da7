package org.cvmworkbench.demo;

import java.util.EnumSet;
import java.util.List;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// Draws customers as buyers, the same each time they are asked for.
final class Shoppers {
    private static final ShopperLaw LAW = ShopperLaw.CHAIN;

    private final long seed;
    private final int themes;
    private final Weights stores;

    Shoppers(long seed, List<Theme> themes, List<Store> stores) {
        this.seed = seed;
        this.themes = themes.size();
        this.stores = Weights.of(stores.stream().map(Store::weight).toList());
    }

    Shopper draw(int customer) {
        RandomStream random = RandomStream.of(seed, Purpose.SHOPPER, customer);
        int store = random.pick(stores);
        double taste = random.unit();
        Outlet outlet = taste < LAW.site() ? Outlet.SITE : taste < LAW.site() + LAW.app() ? Outlet.APP : Outlet.STORE;
        double appetite = random.gamma(LAW.appetiteShape()) / LAW.appetiteShape();
        int first = random.below(themes);
        int second = (first + 1 + random.below(themes - 1)) % themes;
        EnumSet<Theme.Need> needs = EnumSet.of(Theme.Need.ANY);
        if (random.chance(LAW.baby())) needs.add(Theme.Need.BABY);
        if (random.chance(LAW.pet())) needs.add(Theme.Need.PET);
        return new Shopper(customer, store, outlet, appetite, first, second, needs);
    }

    /// The store of one visit.
    int store(Shopper shopper, RandomStream random) {
        return random.chance(LAW.storeLoyalty()) ? shopper.store() : random.pick(stores);
    }
}
