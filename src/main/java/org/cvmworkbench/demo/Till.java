package org.cvmworkbench.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.demo.Mechanic.Reward;
import org.cvmworkbench.demo.RandomStream.Purpose;
import org.cvmworkbench.demo.ReceiptKey.Kind;

/// Turns a receipt's key back into the receipt. Not thread-safe.
final class Till {
    /// What a free delivery is worth, in kopecks.
    static final long SERVICE_WORTH = 199_00;

    private final Chain chain;
    private final Basket basket = new Basket();

    Till(Chain chain) {
        this.chain = chain;
    }

    /// @param campaign the campaign whose offer was used
    record Receipt(int store, Outlet outlet, List<Sale> sales, Optional<Campaign> campaign) {
        /// What the customer was given for it, in kopecks.
        long reward() {
            return campaign.map(used -> switch (used.mechanic().reward()) {
                        case NONE -> 0L;
                        case DISCOUNT -> scope(used).mapToLong(Sale::discount).sum();
                        case POINTS ->
                            StrictMath.round(scope(used).mapToLong(Sale::amount).sum() * used.depth());
                        case SERVICE -> SERVICE_WORTH;
                    })
                    .orElse(0L);
        }

        private Stream<Sale> scope(Campaign used) {
            return sales.stream().filter(sale -> used.wants(sale.product()));
        }
    }

    Receipt receipt(long key, Shopper shopper) {
        chain.fill(basket, shopper, key);
        RandomStream random = RandomStream.of(
                chain.seed(), Purpose.TILL, ReceiptKey.visitOf(shopper.customer(), ReceiptKey.visit(key)));
        int store = chain.shoppers().store(shopper, random);
        Outlet outlet = outlet(shopper, random);
        if (ReceiptKey.kind(key) == Kind.RETURN) {
            int line = random.below(basket.size());
            Sale sold = sale(line, ReceiptKey.day(key) - ReceiptKey.detail(key), Optional.empty());
            return new Receipt(store, Outlet.STORE, List.of(sold.reversed()), Optional.empty());
        }
        Optional<Campaign> campaign = campaign(key);
        List<Sale> sales = new ArrayList<>(basket.size());
        for (int line = 0; line < basket.size(); line++) sales.add(sale(line, ReceiptKey.day(key), campaign));
        return new Receipt(store, outlet, sales, campaign);
    }

    private Outlet outlet(Shopper shopper, RandomStream random) {
        boolean preferred = random.chance(ShopperLaw.CHAIN.outletLoyalty());
        return preferred && !chain.anonymous(shopper.customer()) ? shopper.outlet() : Outlet.STORE;
    }

    private Optional<Campaign> campaign(long key) {
        return switch (ReceiptKey.kind(key)) {
            case ORGANIC, RETURN -> Optional.empty();
            case CAUSED, REDEEMED -> Optional.of(chain.campaigns().get(ReceiptKey.detail(key)));
        };
    }

    private Sale sale(int line, int day, Optional<Campaign> campaign) {
        int product = basket.product(line);
        double off = campaign.filter(used -> used.mechanic().reward() == Reward.DISCOUNT && used.wants(product))
                .map(Campaign::depth)
                .orElseGet(() -> chain.prices().promotion(product, day));
        return Sale.of(product, basket.quantity(line), chain.prices().price(product, day), off);
    }
}
