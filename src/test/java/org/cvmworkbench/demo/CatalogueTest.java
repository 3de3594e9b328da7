package org.cvmworkbench.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
    private final Catalogue catalogue = Assortment.draw(1);

    @Test
    void twoThousandProductsOfFortyCategoriesComeFromTwelveSuppliers() {
        assertThat(catalogue.categories()).hasSize(Catalogue.CATEGORIES).hasSize(40);
        assertThat(catalogue.products()).hasSize(2_000);
        assertThat(distinct(catalogue.products().stream()
                        .map(product -> product.brand().supplier())))
                .hasSize(12);
        for (Product product : catalogue.products()) {
            assertThat(product.category()).isEqualTo(Catalogue.categoryOf(product.number()));
        }
    }

    @Test
    void namesAreDistinctAndInBothLanguages() {
        assertThat(catalogue.products().stream().map(Product::name)).doesNotHaveDuplicates();
        assertThat(catalogue.products().stream().map(Product::nameRu)).doesNotHaveDuplicates();
        assertThat(catalogue.products()).allSatisfy(product -> {
            assertThat(product.name()).matches("[\\p{IsLatin}0-9 .,%&'-]{12,90}");
            assertThat(product.nameRu()).matches("[А-ЯЁ][\\p{IsCyrillic}0-9 .,%№«»-]{12,90}");
        });
    }

    @Test
    void bothNamesGiveTheSameSize() {
        assertThat(catalogue.products()).allSatisfy(product -> {
            assertThat(numbers(product.nameRu().replace(',', '.')))
                    .containsAll(numbers(product.name().replaceAll("for|No\\.", " ")));
        });
    }

    @Test
    void everyProductEarnsSomething() {
        assertThat(catalogue.products()).allSatisfy(product -> {
            assertThat(product.cost()).isPositive().isLessThan(product.price());
            assertThat(product.price()).isBetween(1_500, 300_000);
        });
    }

    @Test
    void everyArticleCanBeMadeAndEveryVarietyIsTranslated() {
        List<Brand> brands = Row.all("brands.csv", Brand::read);
        for (Article article : Row.all("assortment.csv", Article::read)) {
            assertThat(article.varieties()).as(article.name()).hasSameSizeAs(article.varietiesRu());
            assertThat(brands.stream().filter(brand -> brand.makes(article)).count())
                    .as(article.name())
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    void themesAndCampaignsNameCategoriesThatExist() {
        Set<String> names = distinct(catalogue.categories().stream().map(Category::name));
        for (Theme theme : Row.all("themes.csv", Theme::read)) {
            assertThat(names).containsAll(theme.categories().keySet());
        }
        List<Campaign> campaigns = Campaign.all(catalogue);
        assertThat(campaigns)
                .hasSizeGreaterThanOrEqualTo(20)
                .isSortedAccordingTo((one, other) -> Integer.compare(one.start(), other.start()));
        assertThat(distinct(
                        campaigns.stream().map(campaign -> campaign.mechanic().type())))
                .hasSizeGreaterThan(8);
        assertThat(campaigns).allMatch(campaign -> campaign.start() >= 0 && campaign.last() < History.DAYS);
        assertThat(campaigns).allMatch(campaign -> campaign.control() >= 0.05 && campaign.control() <= 0.5);
    }

    private static <T> Set<T> distinct(Stream<T> values) {
        return values.collect(Collectors.toSet());
    }

    private static Set<String> numbers(String name) {
        return Stream.of(name.split("[^0-9.]+"))
                .filter(part -> part.matches("\\d.*"))
                .collect(Collectors.toSet());
    }
}
