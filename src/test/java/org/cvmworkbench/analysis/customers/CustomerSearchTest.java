package org.cvmworkbench.analysis.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cvmworkbench.analysis.customers.CustomerHit.By;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;

class CustomerSearchTest {
    private final CustomerSearch search = CustomerSearch.of(new SampleBase()
            .row(Kind.CUSTOMERS, person("1001", "Anna", "Orlova", "+7 (916) 555-01-23", "Anna@Example.org", "4400 1"))
            .row(Kind.CUSTOMERS, person("1002", "Иван", "Аннин", "8 916 777 01 23", "ivan@example.org", "4400 12"))
            .row(Kind.CUSTOMERS, person("100", "Annabel", "Orr", "", "", ""))
            .snapshot());

    @Test
    void aKeyIsFoundWholeAndByItsBeginning() {
        assertThat(search.find(" 100 ")).extracting(CustomerHit::key).containsExactly("100", "1001", "1002");
        assertThat(search.find("100").getFirst()).isEqualTo(new CustomerHit("100", By.KEY, "100", true));
        assertThat(search.find("1002")).extracting(CustomerHit::exact).containsExactly(true);
    }

    @Test
    void aPhoneIsItsDigitsWhateverStandsBetween() {
        assertThat(found("79165550123")).containsExactly("1001");
        assertThat(found("+7 916 555")).containsExactly("1001");
        assertThat(found("8 (916) 555")).containsExactly("1001");
        assertThat(found("8916777")).containsExactly("1002");
        assertThat(search.find("7 916-555-01-23").getFirst().exact()).isTrue();
    }

    @Test
    void anEmailACardAndANameAreFoundInAnySpelling() {
        assertThat(search.find("anna@").getFirst().by()).isEqualTo(By.EMAIL);
        assertThat(found("ANNA@EXAMPLE.ORG")).containsExactly("1001");
        assertThat(found("4400 1")).containsExactly("1001", "1002");
        assertThat(found("иван")).containsExactly("1002");
        assertThat(found("anna")).containsExactly("1001", "100");
    }

    @Test
    void everyWordTypedBeginsOneOfTheNames() {
        assertThat(found("orl anna")).containsExactly("1001");
        assertThat(found("anna or")).containsExactly("1001", "100");
        assertThat(found("anna iv")).isEmpty();
    }

    @Test
    void noMoreThanTwentyAreFoundAndTheExactAmongThem() {
        SampleBase many = new SampleBase();
        for (int i = 0; i < 100; i++) many.visit("7" + (999 - i), "r" + i, "2026-01-01", 100);
        many.visit("7", "r", "2026-01-01", 100);
        List<CustomerHit> hits = CustomerSearch.of(many.snapshot()).find("7");
        assertThat(hits).hasSize(20);
        assertThat(hits.getFirst().key()).isEqualTo("7");
    }

    @Test
    void nothingIsFoundByNothingNorInABaseWithoutAttributes() {
        assertThat(search.find("  ")).isEmpty();
        CustomerSearch bare = CustomerSearch.of(
                new SampleBase().visit("anna", "1", "2026-01-01", 100).snapshot());
        assertThat(bare.find("boris")).isEmpty();
        assertThat(bare.find("an")).extracting(CustomerHit::key).containsExactly("anna");
    }

    private List<String> found(String typed) {
        return search.find(typed).stream().map(CustomerHit::key).toList();
    }

    private static String[] person(String... values) {
        List<String> names = List.of("customer_id", "first_name", "last_name", "phone", "email", "card");
        String[] pairs = new String[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            pairs[2 * i] = names.get(i);
            pairs[2 * i + 1] = values[i];
        }
        return pairs;
    }
}
