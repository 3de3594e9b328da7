package org.cvmworkbench.analysis.customers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "full_name",
                "lastName",
                "patronymic",
                "E-Mail",
                "phone2",
                "Tel.",
                "passport_no",
                "card number",
                "Адрес доставки",
                "ФИО",
                "Телефон",
                "Дата рождения"
            })
    void whatTellsWhoSomebodyIsIsPersonal(String attribute) {
        assertThat(Personal.is(attribute)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city", "age", "hotel", "discard_rate", "segment", "Город", "карточка товара"})
    void whatManyShareIsNot(String attribute) {
        assertThat(Personal.is(attribute)).isFalse();
    }
}
