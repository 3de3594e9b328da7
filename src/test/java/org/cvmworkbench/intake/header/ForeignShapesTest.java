package org.cvmworkbench.intake.header;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Headers of well-known data sets and programs, with a row or two, and what each file is.
class ForeignShapesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RECEIPTS | orders | order_id;customer_id;order_status;order_purchase_timestamp;order_approved_at;order_delivered_carrier_date;order_delivered_customer_date;order_estimated_delivery_date"
                        + " | e481f5;9ef432;delivered;2017-10-02 10:56:33;2017-10-02 11:07:15;2017-10-04 19:55:00;2017-10-10 21:25:13;2017-10-18 00:00:00 | receipt=order_id customer=customer_id date=order_purchase_timestamp",
                "LINES | order_items | order_id;order_item_id;product_id;seller_id;shipping_limit_date;price;freight_value"
                        + " | 00010242;1;4244733e;48436dad;2017-09-19 09:45:35;58.90;13.29 | receipt=order_id product=product_id price=price",
                "CUSTOMERS | customers | customer_id;customer_unique_id;customer_zip_code_prefix;customer_city;customer_state"
                        + " | 06b8999e;861eff47;14409;franca;SP | customer=customer_id city=customer_city",
                "PRODUCTS | products | product_id;product_category_name;product_name_lenght;product_description_lenght;product_photos_qty;product_weight_g;product_length_cm"
                        + " | 1e9e8ef0;perfumaria;40;287;1;225;16 | product=product_id category=product_category_name",
                "RECEIPTS | Orders | OrderID;CustomerID;EmployeeID;OrderDate;RequiredDate;ShippedDate;ShipVia;Freight;ShipName;ShipCity;ShipCountry"
                        + " | 10248;VINET;5;1996-07-04;1996-08-01;1996-07-16;3;32.38;Vins;Reims;France | receipt=OrderID customer=CustomerID date=OrderDate",
                "LINES | Order Details | OrderID;ProductID;UnitPrice;Quantity;Discount | 10248;11;14.00;12;0.15 | receipt=OrderID product=ProductID price=UnitPrice quantity=Quantity",
                "PRODUCTS | Products | ProductID;ProductName;SupplierID;CategoryID;QuantityPerUnit;UnitPrice;UnitsInStock;UnitsOnOrder;ReorderLevel;Discontinued"
                        + " | 1;Chai;1;1;10 boxes x 20 bags;18.00;39;0;10;0 | product=ProductID productName=ProductName category=CategoryID supplier=SupplierID",
                "CUSTOMERS | Customers | CustomerID;CompanyName;ContactName;ContactTitle;Address;City;Region;PostalCode;Country;Phone;Fax"
                        + " | ALFKI;Alfreds;Maria Anders;Sales;Obere Str. 57;Berlin;;12209;Germany;030-0074321;030-0076545 | customer=CustomerID city=City phone=Phone",
                "RECEIPTS | Superstore | Row ID;Order ID;Order Date;Ship Date;Ship Mode;Customer ID;Customer Name;Segment;Country;City;State;Postal Code;Region;Product ID;Category;Sub-Category;Product Name;Sales;Quantity;Discount;Profit"
                        + " | 1;CA-2016-152156;11/8/2016;11/11/2016;Second Class;CG-12520;Claire Gute;Consumer;United States;Henderson;Kentucky;42420;South;FUR-BO-10001798;Furniture;Bookcases;Bush Bookcase;261.96;2;0.2;41.9136 | receipt=Order_ID customer=Customer_ID date=Order_Date product=Product_ID amount=Sales quantity=Quantity",
                "LINES | order_products__prior | order_id;product_id;add_to_cart_order;reordered | 2;33120;1;1 | receipt=order_id product=product_id",
                "PRODUCTS | products | product_id;product_name;aisle_id;department_id | 1;Chocolate Sandwich Cookies;61;19 | product=product_id productName=product_name",
                "PRODUCTS | items | item_name;item_id;item_category_id | ! POWER;0;40 | product=item_id productName=item_name category=item_category_id",
                "STORES | shops | shop_name;shop_id | Якутск Орджоникидзе, 56;0 | store=shop_id name=shop_name",
                "RECEIPTS | Reviews | Id;ProductId;UserId;ProfileName;HelpfulnessNumerator;HelpfulnessDenominator;Score;Time;Summary;Text"
                        + " | 1;B001E4KFG0;A3SGXH7AUHU8GW;delmartian;1;1;5;1303862400;Good;I have bought | customer=UserId product=ProductId date=Time",
                "PRODUCTS | Номенклатура | Код;Наименование;Артикул;Группа;Единица | 00-00001;Чай чёрный;A-12;Чай;шт | product=Код productName=Наименование category=Группа",
                "CUSTOMERS | Контрагенты | Код;Наименование;ИНН;Телефон | 00-00001;ООО Ромашка;7701234567;+7 495 1234567 | customer=Код phone=Телефон",
                "RECEIPTS | Online Retail II | Invoice;StockCode;Description;Quantity;InvoiceDate;Price;Customer ID;Country"
                        + " | 489434;85048;CHRISTMAS;12;2009-12-01 07:45:00;6.95;13085.0;United Kingdom | receipt=Invoice customer=Customer_ID date=InvoiceDate product=StockCode",
                "RECEIPTS | чеки | № чека;Дата продажи (чек);Карта клиента;Номенклатура;Кол-во, шт.;Сумма, руб. | 1;01.02.2026;77;Чай;2;100,00"
                        + " | receipt=№_чека date=Дата_продажи_(чек) customer=Карта_клиента product=Номенклатура quantity=Кол-во,_шт. amount=Сумма,_руб.",
                "RECEIPTS | transactions | household_id;store_id;basket_id;product_id;quantity;sales_value;retail_disc;coupon_disc;week;transaction_timestamp"
                        + " | 2261;309;31625220889;940996;1;3.86;0.43;0;5;2017-01-28 14:06:53 | customer=household_id receipt=basket_id amount=sales_value date=transaction_timestamp",
                "RECEIPTS | orders | order.id;order.placed;customer.id;sku;qty;price | o0;2024-01-10T10:00:00+03:00;00000;s0;1;0.5"
                        + " | receipt=order.id date=order.placed customer=customer.id product=sku",
                "CUSTOMERS | demographics | household_id;age;income;home_ownership | 1;65+;35-49K;Homeowner | customer=household_id",
                "RECEIPTS | заказы | Номер заказа;Дата заказа;Клиент;Сумма заказа | 1;01.02.2026;Иванов;1 000,00 | receipt=Номер_заказа date=Дата_заказа amount=Сумма_заказа",
                "POINTS | бонусы | Карта;Дата операции;Вид операции;Сумма бонусов;Остаток | 77;01.02.2026;начисление;10;20 | customer=Карта date=Дата_операции operation=Вид_операции points=Сумма_бонусов balance=Остаток",
            })
    void isWhatItIs(Kind kind, String name, String header, String row, String roles) throws Exception {
        Mapping mapping = recognition(name, header, row).mapping(Optional.empty());

        assertThat(mapping.kind()).isEqualTo(kind);
        for (String role : roles.strip().split(" ")) {
            int equals = role.indexOf('=');
            assertThat(mapping.names())
                    .containsEntry(role.substring(0, equals), named(header, role.substring(equals + 1)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "week;cum_repeat | 1;0 | customer and no date",
                "frequency;recency;periods;weights | 0;0;6;3464 | customer and no date",
                "recency;history_segment;history;mens;womens;zip_code;newbie;channel;segment;visit;conversion;spend | 7;2) $100 - $200;180.65;0;1;Rural;1;Web;Womens;0;0;0 | customer and no date",
                "date;date_block_num;shop_id;item_id;item_price;item_cnt_day | 02.01.2013;0;59;22154;999.0;1.0 | no customer",
                "order_id;user_id;eval_set;order_number;order_dow;order_hour_of_day | 2539329;1;prior;1;2;8 | no date",
                "order_id;payment_sequential;payment_type;payment_installments;payment_value | b81ef226;1;credit_card;8;99.33 | customer and no date",
                "review_id;order_id;review_score;review_comment_title;review_creation_date | 7bc2406;73fc7af;4;;2018-01-18 00:00:00 | no customer",
                "seller_id;seller_zip_code_prefix;seller_city;seller_state | 3442f895;13023;campinas;SP | no",
                "product_category_name;product_category_name_english | beleza_saude;health_beauty | no",
                "geolocation_zip_code_prefix;geolocation_lat;geolocation_lng;geolocation_city;geolocation_state | 01037;-23.54;-46.63;sao paulo;SP | no",
                "coupon_upc;product_id;campaign_id | 10000085207;9676830;26 | no customer",
                "day;store;sum | 17;1;3.50 | customer and no date"
            })
    void isNothingAndTheSentenceSaysWhatIsMissing(String header, String row, String missing) {
        assertThatThrownBy(() -> recognition("data", header, row).mapping(Optional.empty()))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining(missing);
    }

    private static String named(String header, String spelt) {
        return Arrays.stream(header.split(";"))
                .map(String::strip)
                .filter(name -> name.replace(' ', '_').equals(spelt.replace(' ', '_')))
                .findFirst()
                .orElseThrow();
    }

    private static Recognition recognition(String name, String header, String row) {
        List<String> names = Arrays.stream(header.split(";")).map(String::strip).toList();
        List<List<String>> sample = new ArrayList<>(List.of(names));
        for (int i = 0; i < 5; i++)
            sample.add(
                    Arrays.stream(row.strip().split(";", -1)).map(String::strip).toList());
        return new Recognition(name + ".csv", Columns.of(new Header(true, names), sample), Map.of());
    }
}
