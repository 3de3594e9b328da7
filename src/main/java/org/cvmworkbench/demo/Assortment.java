package org.cvmworkbench.demo;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.demo.RandomStream.Purpose;

/// Draws the catalogue: from all that the brands of a category could make, the fifty products that this chain lists.
final class Assortment {
    private final long seed;
    private final List<Category> categories = Row.all("categories.csv", Category::read);
    private final List<Article> articles = Row.all("assortment.csv", Article::read);
    private final List<Brand> brands = Row.all("brands.csv", Brand::read);

    private Assortment(long seed) {
        this.seed = seed;
    }

    static Catalogue draw(long seed) {
        Assortment assortment = new Assortment(seed);
        List<Product> products = new ArrayList<>();
        for (int category = 0; category < assortment.categories.size(); category++) {
            assortment.list(category, products);
        }
        return new Catalogue(assortment.categories, List.copyOf(products));
    }

    /// One product an article could become.
    private record Candidate(Article article, int variety, PackSize size, Brand brand) {}

    private void list(int category, List<Product> products) {
        RandomStream random = RandomStream.of(seed, Purpose.ASSORTMENT, category);
        List<Candidate> candidates = candidates(categories.get(category).name());
        for (int place = 0; place < Catalogue.PRODUCTS_A_CATEGORY; place++) {
            Candidate candidate = candidates.remove(random.below(candidates.size()));
            products.add(product(products.size(), category, candidate, random));
        }
    }

    private List<Candidate> candidates(String category) {
        List<Candidate> candidates = new ArrayList<>();
        for (Article article : articles) {
            if (!article.category().equals(category)) continue;
            for (Brand brand : brands) {
                if (!brand.makes(article)) continue;
                for (int variety = 0; variety < article.varieties().size(); variety++) {
                    for (PackSize size : article.sizes()) candidates.add(new Candidate(article, variety, size, brand));
                }
            }
        }
        return candidates;
    }

    private Product product(int number, int category, Candidate candidate, RandomStream random) {
        Article article = candidate.article();
        Brand brand = candidate.brand();
        PackSize size = candidate.size();
        int variety = candidate.variety();
        String name = "%s %s %s %s"
                .formatted(brand.name(), article.name(), article.varieties().get(variety), size.english());
        String nameRu = "%s %s «%s» %s"
                .formatted(article.nameRu(), article.varietiesRu().get(variety), brand.nameRu(), size.russian());
        int price = Prices.shelf(article.price(size) * brand.priceFactor() * (0.93 + 0.14 * random.unit()));
        double margin = categories.get(category).margin() + 0.08 * (random.unit() - 0.5);
        int cost = (int) StrictMath.round(price * (1 - margin));
        return new Product(number, name, nameRu, category, article.subcategory(), brand, size.weighed(), price, cost);
    }
}
