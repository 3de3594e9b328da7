package org.cvmworkbench.demo;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// The invented chain: its assortment, stores, campaigns and laws. The same seed and number of customers give the same
/// chain; the customers themselves are drawn one at a time.
record Chain(
        long seed,
        int customers,
        History history,
        Catalogue catalogue,
        Prices prices,
        List<Theme> themes,
        Baskets baskets,
        List<Store> stores,
        Shoppers shoppers,
        List<Campaign> campaigns,
        List<Double> campaignShares) {
    /// Anonymous receipts are those of passers-by, who live like customers and never show a card: so many a customer.
    static final double PASSERS_BY = 0.04;

    private static final int CALIBRATION_BASKETS = 8_000;

    static Chain of(DemoRequest request) {
        long seed = request.seed();
        List<Theme> themes = Row.all("themes.csv", Theme::read);
        Catalogue catalogue = Assortment.draw(seed);
        Baskets baskets = new Baskets(seed, BasketLaw.CHAIN, catalogue, themes);
        List<Store> stores = Row.all("stores.csv", Store::read);
        Shoppers shoppers = new Shoppers(seed, themes, stores);
        List<Campaign> campaigns = Campaign.all(catalogue);
        return new Chain(
                seed,
                request.customers(),
                new History(Row.all("seasons.csv", Season::read)),
                catalogue,
                new Prices(seed, catalogue),
                themes,
                baskets,
                stores,
                shoppers,
                campaigns,
                campaigns.stream()
                        .map(campaign -> share(campaign, seed, baskets, shoppers))
                        .toList());
    }

    /// Share of receipts, within the days of a campaign, with something that it is about: counted on the baskets of
    /// customers who never were.
    private static double share(Campaign campaign, long seed, Baskets baskets, Shoppers shoppers) {
        RandomStream random = RandomStream.of(seed, Purpose.CALIBRATION, campaign.start());
        Basket basket = new Basket();
        int wanted = 0;
        for (int sample = 0; sample < CALIBRATION_BASKETS; sample++) {
            Shopper shopper = shoppers.draw(ReceiptKey.MOST_CUSTOMERS + sample);
            int day = campaign.start() + random.below(campaign.days());
            baskets.fill(basket, shopper, 0, day, OptionalInt.empty());
            if (campaign.wants(basket)) wanted++;
        }
        return (double) wanted / CALIBRATION_BASKETS;
    }

    /// Customers and passers-by.
    int lives() {
        return customers + (int) (customers * PASSERS_BY);
    }

    boolean anonymous(int customer) {
        return customer >= customers;
    }

    /// Fills the basket of a visit; of a return, the basket something comes back from.
    void fill(Basket basket, Shopper shopper, long receipt) {
        int day = ReceiptKey.day(receipt);
        int detail = ReceiptKey.detail(receipt);
        int visit = ReceiptKey.visit(receipt);
        switch (ReceiptKey.kind(receipt)) {
            case ORGANIC, REDEEMED -> baskets.fill(basket, shopper, visit, day, OptionalInt.empty());
            case CAUSED ->
                baskets.fill(basket, shopper, visit, day, campaigns.get(detail).category());
            case RETURN -> baskets.fill(basket, shopper, visit, day - detail, OptionalInt.empty());
        }
    }

    /// The name of the category that a campaign is about; empty for the whole receipt.
    String category(Campaign campaign) {
        if (campaign.category().isEmpty()) return "";
        return catalogue.categories().get(campaign.category().getAsInt()).name();
    }

    /// How much likelier than others this customer is to buy what the campaign is about.
    double affinity(Shopper shopper, Campaign campaign) {
        if (campaign.category().isEmpty()) return 1;
        String category = category(campaign);
        double share = IntStream.range(0, themes.size())
                .filter(shopper::favours)
                .mapToDouble(theme -> themes.get(theme).share(category))
                .max()
                .orElseThrow();
        return ResponseLaw.CHAIN.affinity(share);
    }
}
