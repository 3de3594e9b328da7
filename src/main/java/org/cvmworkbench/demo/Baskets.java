package org.cvmworkbench.demo;

import java.time.MonthDay;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// Fills baskets. The same visit of the same customer always gives the same basket, so none has to be remembered.
final class Baskets {
    private final long seed;
    private final BasketLaw law;
    private final Catalogue catalogue;
    private final List<Theme> themes;
    private final double[][] themeWeights;
    private final Weights[] categoriesOfTheme;
    private final Weights anyCategory;
    private final Theme.Need[] needOfCategory;
    private final Weights[] popularity;

    Baskets(long seed, BasketLaw law, Catalogue catalogue, List<Theme> themes) {
        this.seed = seed;
        this.law = law;
        this.catalogue = catalogue;
        this.themes = themes;
        themeWeights =
                IntStream.range(0, History.DAYS).mapToObj(this::weightsOn).toArray(double[][]::new);
        categoriesOfTheme = themes.stream()
                .map(theme -> Weights.of(catalogue.categories().stream()
                        .map(category -> theme.share(category.name()))
                        .toList()))
                .toArray(Weights[]::new);
        anyCategory =
                Weights.of(catalogue.categories().stream().map(Category::weight).toList());
        needOfCategory = catalogue.categories().stream().map(this::need).toArray(Theme.Need[]::new);
        popularity = IntStream.range(0, catalogue.categories().size())
                .mapToObj(this::popularity)
                .toArray(Weights[]::new);
    }

    private double[] weightsOn(int day) {
        MonthDay date = MonthDay.from(History.date(day));
        return themes.stream()
                .mapToDouble(theme -> theme.season().contains(date) ? theme.weight() : 0)
                .toArray();
    }

    /// The need of the only theme that a category is for, else none.
    private Theme.Need need(Category category) {
        return themes.stream()
                .filter(theme -> theme.need() != Theme.Need.ANY && theme.share(category.name()) >= 0.5)
                .map(Theme::need)
                .findFirst()
                .orElse(Theme.Need.ANY);
    }

    private Weights popularity(int category) {
        RandomStream random = RandomStream.of(seed, Purpose.POPULARITY, category);
        double[] weights = new double[Catalogue.PRODUCTS_A_CATEGORY];
        for (int rank = 0; rank < weights.length; rank++) {
            int place = random.below(weights.length);
            while (weights[place] > 0) place = (place + 1) % weights.length;
            weights[place] = law.popularity(rank);
        }
        return Weights.of(weights);
    }

    /// @param visit the number of the visit among the customer's
    /// @param wanted the category that this visit is for, or none
    void fill(Basket basket, Shopper shopper, int visit, int day, OptionalInt wanted) {
        RandomStream random = RandomStream.of(seed, Purpose.BASKET, ReceiptKey.visitOf(shopper.customer(), visit));
        basket.clear();
        int theme = wanted.isPresent() ? themeFor(wanted.getAsInt()) : theme(shopper, day, random);
        int more = random.geometric(themes.get(theme).lines() * shopper.appetite());
        int lines = 1 + Math.min(more, Basket.MOST_LINES - 1);
        wanted.ifPresent(category -> put(basket, shopper, category, random));
        for (int line = basket.size(); line < lines; line++) {
            put(basket, shopper, category(theme, shopper, random), random);
        }
    }

    private int theme(Shopper shopper, int day, RandomStream random) {
        double[] weights = themeWeights[day].clone();
        for (int theme = 0; theme < weights.length; theme++) {
            if (!shopper.needs().contains(themes.get(theme).need())) weights[theme] = 0;
            if (shopper.favours(theme)) weights[theme] *= law.favouriteTheme();
        }
        return random.pick(weights);
    }

    /// The theme that a category matters most to.
    private int themeFor(int category) {
        String name = catalogue.categories().get(category).name();
        int best = 0;
        for (int theme = 1; theme < themes.size(); theme++) {
            if (themes.get(theme).share(name) > themes.get(best).share(name)) best = theme;
        }
        return best;
    }

    private int category(int theme, Shopper shopper, RandomStream random) {
        if (random.chance(law.themed())) return random.pick(categoriesOfTheme[theme]);
        int category = random.pick(anyCategory);
        while (!shopper.needs().contains(needOfCategory[category])) category = random.pick(anyCategory);
        return category;
    }

    /// Puts in a line of this category, unless the product is there already.
    private void put(Basket basket, Shopper shopper, int category, RandomStream random) {
        RandomStream own = random.chance(law.favourite()) ? favourite(shopper, category) : random;
        int product = category * Catalogue.PRODUCTS_A_CATEGORY + own.pick(popularity[category]);
        int quantity = quantity(catalogue.products().get(product), random);
        if (!basket.contains(product)) basket.add(product, quantity);
    }

    private RandomStream favourite(Shopper shopper, int category) {
        return RandomStream.of(
                seed,
                Purpose.FAVOURITE,
                shopper.customer() * (long) catalogue.categories().size() + category);
    }

    /// Packs, or kilograms: in thousandths.
    private int quantity(Product product, RandomStream random) {
        if (product.weighed()) return 120 + (int) (random.gamma(2) * 300);
        double more = catalogue.categories().get(product.category()).more();
        return 1000 * (1 + random.geometric(more));
    }
}
