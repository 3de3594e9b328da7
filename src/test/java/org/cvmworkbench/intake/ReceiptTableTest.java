package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cvmworkbench.intake.Tables.file;
import static org.cvmworkbench.intake.Tables.read;
import static org.cvmworkbench.intake.Tables.snapshot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lines cost, and what they say of products and customers.
class ReceiptTableTest {
    @TempDir
    private Path folder;

    @Test
    void anAmountIsGivenOrPriceTimesQuantityLessDiscount() throws Exception {
        Lines lines = lines("customer,date,quantity,price,discount,amount\n"
                + "a,2024-01-01,3,1.115,,\n"
                + "a,2024-01-01,-3,1.115,,\n"
                + "a,2024-01-01,2,10,1.50,\n"
                + "a,2024-01-01,2,10,1.50,17\n"
                + "a,2024-01-01,,,,-5\n");
        assertThat(lines.amount()).containsExactly(335, -335, 1850, 1700, -500);
        assertThat(lines.quantity()).containsExactly(3000, -3000, 2000, 2000, -1000);
        assertThat(lines.price(4)).isEqualTo(50_000);
        assertThat(lines.discount()).containsExactly(0, 0, 150, 150, 0);
    }

    @Test
    void aLineWithoutQuantitiesIsOnePieceOrOneReturned() throws Exception {
        assertThat(lines("customer,date,amount\na,2024-01-01,5\na,2024-01-01,-5\n")
                        .quantity())
                .containsExactly(1000, -1000);
        assertThat(lines("customer,date\na,2024-01-01\n").quantity()).containsExactly(1000);
    }

    @Test
    void theFirstFactOfAProductHolds() throws Exception {
        Snapshot snapshot = snapshot(read(
                file(
                        folder,
                        "customer,date,sku,description,category,unit cost,city\n"
                                + "a,2024-01-01,p1,,Wine,,Omsk\n"
                                + "b,2024-01-01,p1,Claret,Beer,7.5,\n"
                                + "b,2024-01-02,p1,Other,,8,Perm\n"
                                + ",2024-01-02,,Nothing,Nowhere,8,Tver\n"),
                "attribute:town=city"));
        int product = snapshot.products().keys().codeOf("p1");
        assertThat(snapshot.products().attribute("name").text(product)).isEqualTo("Claret");
        assertThat(snapshot.products().attribute("category").text(product)).isEqualTo("Wine");
        assertThat(snapshot.products().unitCost(product)).isEqualTo(75_000);
        assertThat(snapshot.customers().attribute("town").text(0)).isEqualTo("Omsk");
        assertThat(snapshot.customers().attribute("town").text(1)).isEqualTo("Perm");
    }

    @Test
    void keysKeepTheirZerosAndLoseAnAddedFraction() throws Exception {
        Snapshot snapshot = snapshot(read(file(
                folder, "customer,date,receipt\n17850.0,2024-01-01,007\n,2024-01-01,008\n17851.0,2024-01-01,5.0\n")));
        assertThat(snapshot.customers().key(0)).isEqualTo("17850");
        assertThat(snapshot.customers().count()).isEqualTo(2);
        assertThat(snapshot.receipts().number().dictionary().codeOf("007")).isPositive();
        assertThat(snapshot.receipts().number().dictionary().codeOf("5.0")).isPositive();
    }

    @Test
    void theRuleSeesLinesAsTheyAreKept() throws Exception {
        Path file = file(
                folder,
                "customer,date,receipt,product,category,quantity,amount\n"
                        + "a,2024-01-01,C1,p,Wine,2,10\n"
                        + "b,2024-01-01,2,p,Wine,2,10\n"
                        + "b,2024-01-01,2,p,Beer,2,10\n"
                        + "b,2024-01-01,2,p,Wine,2,12\n");
        String rule = "not receipt like \"C%\" and category = \"Wine\" and price = 5 and customer in (\"a\", \"b\")";
        Imported imported =
                Intake.read(ImportRequest.of(file).keeping(Optional.of(rule)), Dictionaries.NONE, Progress.NONE);
        assertThat(imported.counts().loaded()).isEqualTo(1);
        assertThat(imported.counts().filtered()).isEqualTo(3);
        assertThat(snapshot(imported).customers().count()).isEqualTo(1);
    }

    @Test
    void aProfileSaysWhatTheRequestDoesNot() throws Exception {
        Path file = file(folder, "x;y;z\na;01.02.2024;1,5\n");
        Path profile = Files.writeString(
                folder.resolve("p.json"), "{\"customer\": 3, \"date\": \"y\", \"amount\": \"z\", \"header\": true}");
        ImportRequest request =
                ImportRequest.of(file).as(Optional.of(Kind.RECEIPTS)).with(Map.of("customer", "x"));
        Profile known = ProfileFile.read(profile).of(file).orElseThrow();
        Imported imported = Intake.read(known.onto(request), Dictionaries.NONE, Progress.NONE);
        assertThat(snapshot(imported).customers().key(0)).isEqualTo("a");
        assertThat(snapshot(imported).lines().amount()).containsExactly(150);
    }

    @Test
    void aSecondFileGoesOnWithTheCodesOfTheFirst() throws Exception {
        Imported first = read(file(folder, "customer,date\na,2024-01-01\nb,2024-01-01\n"));
        Dictionaries known = Dictionaries.NONE.with(first.grown());
        Imported second = Intake.read(
                ImportRequest.of(file(folder, "customer,date\nb,2024-01-02\nc,2024-01-02\n")), known, Progress.NONE);
        assertThat(second.runs().getFirst().codes("customer_id")).containsExactly(2, 3);
        assertThat(second.grown()).singleElement().satisfies(lacking -> {
            assertThat(lacking.first()).isEqualTo(3);
            assertThat(lacking.words().value(1)).isEqualTo("c");
        });
    }

    private Lines lines(String text) throws Exception {
        return snapshot(read(file(folder, text))).lines();
    }
}
