package org.cvmworkbench.analysis.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.SampleBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentNamesTest {
    private static final Snapshot BASE = new SampleBase()
            .line("anna", "1", "2026-06-01", "P1", "Old Town/till", 1000, 10_010)
            .line("anna", "2", "2026-06-11", "P2", "Old Town/app", 2000, 10_005)
            .line("anna", "3", "2026-06-12", "P3", "Old Town/app", 2000, 10_005)
            .row(Kind.CUSTOMERS, "customer_id", "anna", "city", "Moscow", "lapse_reason", "moved away")
            .row(Kind.PRODUCTS, "product_id", "P1", "category", "Wine", "name", "Merlot")
            .row(Kind.PRODUCTS, "product_id", "P2", "category", "Wine", "name", "Merlot")
            .row(Kind.PRODUCTS, "product_id", "P3", "category", "Tea", "name", "Oolong")
            .snapshot();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "store = \"Old Town\" and channel in (\"app\", \"till\")",
                "category(\"Wine\").spend > 3 or bought(product \"P3\") or stopped(category \"Tea\")",
                "topcategory != \"Tea\" and reason = \"moved away\"",
                "attribute(\"city\") = \"Moscow\" and attribute(\"city\") like \"nowhere%\"",
                "attribute(\"city\") has \"nowhere\" and attribute(\"city\") > 5",
                "cohort(\"store\") = \"Old Town\" and cohort(\"month\") = \"1999-01\" and period(\"1999-01\")",
                "consent(\"email\") = \"yes\" and reachable(\"sms\") in (yes, \"no\") and group = none",
                "segment(\"x\") and frozen(\"y\")",
            })
    void nothingIsSaidOfWhatIsThere(String rule) throws WorkbenchException {
        assertThat(notes(rule)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    store = "old town"             | The base has no store "old town"; did you mean "Old Town"?
                    not store in ("Old Twon", "Old Town") | The base has no store "Old Twon"; did you mean "Old Town"?
                    store != "Harbour"             | The base has no store "Harbour".
                    channel = "apps"               | The base has no channel "apps"; did you mean "app"?
                    category("Wien").spend > 3     | The base has no category "Wien"; did you mean "Wine"?
                    stopped(category "Nowhere")    | The base has no category "Nowhere".
                    topcategory = "wine"           | The base has no category "wine"; did you mean "Wine"?
                    attribute("town") = "x"        | The base has no attribute "town".
                    attribute("ctiy") > 5          | The base has no attribute "ctiy"; did you mean "city"?
                    attribute("city") = "Moskow"   | attribute("city") is never "Moskow" in the base; did you mean "Moscow"?
                    cohort("store") = "old town"   | cohort("store") is never "old town" in the base; did you mean "Old Town"?
                    reason = "died"                | reason is never "died" in the base.
                    consent("email") = "YES"       | consent("email") is never "YES" in the base; did you mean "yes"?
                    bought(product "NOPE")         | The base has no product with the key "NOPE".
                    bought(product "p1")           | The base has no product with the key "p1"; did you mean "P1"?
                    product("merlot").spend > 5    | The base has no product with the key "merlot"; by that name it has "P1", "P2".
                    """)
    void whatIsNotThereIsSaidWithWhatWasMeant(String rule, String note) throws WorkbenchException {
        assertThat(notes(rule)).containsExactly(note);
    }

    @Test
    void everyNameIsSaidOnceInItsOrder() throws WorkbenchException {
        assertThat(notes("store = \"B\" and (channel = \"C\" or not store = \"B\") and category(\"D\")"))
                .containsExactly(
                        "The base has no store \"B\".",
                        "The base has no channel \"C\".",
                        "The base has no category \"D\".");
    }

    private static List<String> notes(String rule) throws WorkbenchException {
        return AbsentNames.of(Rules.customers(rule), BASE).stream()
                .map(Texts.english()::say)
                .toList();
    }
}
