package org.cvmworkbench.intake.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cvmworkbench.model.Field;
import org.cvmworkbench.model.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RecognitionTest {
    @ParameterizedTest
    @EnumSource(Kind.class)
    void theFilesOfTheDemoAreKnownByTheirHeaders(Kind kind) throws Exception {
        List<String> names = kind.fields().stream().map(Field::name).toList();
        Mapping mapping = recognise(names, Map.of());
        assertThat(mapping.kind()).isEqualTo(kind);
        assertThat(mapping.unmapped()).isEmpty();
        for (int i = 0; i < names.size(); i++)
            assertThat(mapping.column(kind.fields().get(i))).hasValue(i);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RECEIPTS | Номер чека;Клиент;Дата;Товар;Количество;Цена;Сумма;Магазин;Скидка",
                "RECEIPTS | household_id;store_id;basket_id;product_id;quantity;sales_value;transaction_timestamp",
                "RECEIPTS | CUSTOMER ID;Order Date;Total",
                "CUSTOMERS | Код клиента;Имя;Фамилия;Телефон;Любимый цвет",
                "CUSTOMERS | household_id;age;income",
                "PRODUCTS | Артикул;Наименование;Категория;Себестоимость",
                "TARGETS | campaign_id;household_id",
                "REDEMPTIONS | household_id;coupon_upc;campaign_id;redemption_date",
                "CAMPAIGNS | campaign_id;campaign_type;start_date;end_date"
            })
    void kindsAreKnownByWhatOthersCallThem(Kind kind, String names) throws Exception {
        assertThat(recognise(List.of(names.split(";")), Map.of()).kind()).isEqualTo(kind);
    }

    @Test
    void noWordMeansTwoRolesOfOneKind() {
        for (Kind kind : Kind.values()) {
            Map<String, String> roles = new HashMap<>();
            for (Role role : Roles.of(kind).roles()) {
                for (String word : Synonyms.of(kind, role.field().name())) {
                    assertThat(roles.put(Synonyms.normal(word), role.word()))
                            .as(kind + " " + word)
                            .isIn(null, role.word());
                }
            }
        }
    }

    @Test
    void theRolesOfTheCommandLineAreThere() {
        List<String> words = Arrays.stream(
                        ("customer receipt date product productName category brand supplier quantity price amount cost"
                                        + " store channel country currency discount")
                                .split(" "))
                .toList();
        assertThat(Roles.of(Kind.RECEIPTS).roles().stream().map(Role::word).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(words);
    }

    @Test
    void whatIsSetComesBeforeWhatIsCalledSo() throws Exception {
        List<String> names = List.of("customer", "card", "date", "sum", "color");
        assertThat(recognise(names, Map.of("customer", "card")).unmapped()).containsExactly("customer", "color");
        assertThat(recognise(names, Map.of("customer", "2")).names()).containsEntry("customer", "card");
        assertThat(recognise(names, Map.of("amount", "")).unmapped()).contains("sum");
        assertThat(recognise(names, Map.of("attribute:colour", "color")).names())
                .containsEntry("attribute:colour", "color");
    }

    @Test
    void theNameOfAProductIsItsKeyWhereThereIsNoOther() throws Exception {
        assertThat(recognise(List.of("Клиент", "Дата", "Наименование"), Map.of())
                        .names())
                .containsEntry("product", "Наименование")
                .doesNotContainKey("productName");
    }

    @Test
    void aHeaderIsToldFromRowsOfData() throws Exception {
        List<String> data = List.of("00004", "19970101", "29.33");
        assertThat(header(data, data)).isFalse();
        assertThat(header(List.of("who", "when", "what"), data)).isTrue();
        assertThat(header(List.of("customer", "date", "2019"), data)).isTrue();
        assertThat(header(List.of("tea", "milk"), List.of("bread", "tea"))).isFalse();
    }

    private static boolean header(List<String> first, List<String> second) throws Exception {
        return Header.of(Optional.empty(), List.of(first, second)).present();
    }

    private static Mapping recognise(List<String> names, Map<String, String> settings) throws Exception {
        Columns columns = Columns.of(new Header(true, names), List.of(names));
        return new Recognition("file.csv", columns, settings).mapping(Optional.empty());
    }
}
