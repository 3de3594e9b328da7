package org.cvmworkbench.language.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.cvmworkbench.analysis.examples.FridayWine;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScenarioReadingTest {
    @Test
    void readsTheWorkedExample() throws WorkbenchException {
        Scenario scenario = ScenarioReading.read(FridayWine.json());

        Offer offer = scenario.offers().getFirst();
        assertThat(scenario.name()).isEqualTo("Friday wine");
        assertThat(scenario.seed()).hasValue(1);
        assertThat(offer.audience()).isEqualTo(new Audience.Size(100_000));
        assertThat(offer.mechanic()).isEqualTo(new Mechanic.Discount(0.2));
        assertThat(offer.scope().categories()).containsExactly("Wine");
        assertThat(offer.start()).isEqualTo("2026-12-01");
        assertThat(offer.control().waived()).isEqualTo("worked example");
        assertThat(scenario.assumptions().values().keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        AssumptionName.BURN_VISIT, AssumptionName.SUPPLIER_EACH, AssumptionName.SUPPLIER_EXTRA)));
        assertThat(scenario.assumptions()
                        .get(AssumptionName.BASELINE)
                        .orElseThrow()
                        .owner())
                .isEqualTo("CRM");
        assertThat(scenario.assumptions().uplift()).isInstanceOf(Uplift.Stated.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "depth": 0.20              | "depht": 0.20                      | $.offers[0].mechanic.depht                | did you mean "depth"
        "depth": 0.20              | "depth": 1.2                        | $.offers[0].mechanic.depth                | 1.2 is not a share, allowed is 0 to 1
        "depth": 0.20              | "depth": "20 %"                     | $.offers[0].mechanic.depth                | a number without quotes
        "depth": 0.20              | "depth": 0.2, "depth": 0.3          | $.offers[0].mechanic.depth                | "depth" stands here twice
        "type": "discount",        | "type": "cashback",                 | $.offers[0].mechanic.type                 | "cashback" is not known, allowed are information, discount
        "kind": "points",          |                                     | $.assumptions.uplift                      | "kind" is missing and is never guessed
        "level": "category",       |                                     | $.assumptions.uplift                      | "level" is missing and is never guessed
        "kind": "points"           | "kind": "pp"                        | $.assumptions.uplift.kind                 | allowed are gross, points, relative
        "level": "category"        | "level": "receipt"                  | $.assumptions.cannibalised                | "cannibalised" is already inside an uplift measured on the whole receipt
        "size": 100000             | "size": -5                          | $.offers[0].audience.size                 | -5 is not allowed, allowed is 0 or more
        "size": 100000             | "size": 1000.5                      | $.offers[0].audience.size                 | 1000.5 is not a whole number
        "size": 100000             | "size": 10, "rule": "recency < 3"   | $.offers[0].audience                      | one of "rule", "segment" and "size"
        "days": 14                 | "days": 0                           | $.offers[0].days                          | 0 is not allowed, allowed is anything above 0
        "days": 14                 | "days": 14, "disabled": "yes"       | $.offers[0].disabled                      | true or false is needed
        "days": 14                 | "days": 14, "disabled": null        | $.offers[0].disabled                      | true or false is needed
        "days": 14                 | "days": 14, "disable": true         | $.offers[0].disable                       | did you mean "disabled"
        "days": 14                 | "days": true                        | $.offers[0].days                          | a number without quotes
        "2026-12-01"               | "2026-02-30"                        | $.offers[0].start                         | "2026-02-30" is not a day
        "2026-11-21"               | "21.11.2026"                        | $.assumptions.baseline.date               | "21.11.2026" is not a day
        "controlShare": 0          | "controlShare": 10                  | $.offers[0].controlShare                  | 10 is not a share
        "version": 1               | "version": 2                        | $.version                                 | version 2 is not known, allowed is 1
        "seed": 1                  | "colour": 1                         | $.colour                                  | known are version, name, seed, offers, assumptions
        "seed": 1                  | "seeds": 1                          | $.seeds                                   | did you mean "seed"
        "lever": "basket"          | "lever": "profit"                   | $.offers[0].lever                         | allowed are retention, frequency, basket
        "name": "Friday wine"      | "name": " "                         | $.name                                    | empty text
        "sd": 0.0054               | "sd": 0.2                           | $.assumptions.baseline                    | the baseline is a share
        "breakage":   { "value": 0.40 | "breakage": { "sd": 0.5, "value": 0.40 | $.assumptions.breakage.sd         | no share of mean 0.4 can have the standard deviation 0.5, allowed is less than 0.489898
        "value": 0.40              | "value": 40                         | $.assumptions.breakage.value              | 40 is not a share
        "value": 0.02,             | "value": 2,                         | $.assumptions.uplift.value                | 2 is not a change in percentage points
        "price":      { "value": 10.0 }, |                               | $.offers[0]                               | needs the assumption "price"
        "marginRate": { "value": 0.30 }, |                               | $.offers[0]                               | needs the assumption "marginRate"
        "haloMarginRate": { "value": 0.25 }, |                           | $.offers[0]                               | needs the assumption "haloMarginRate"
        "optOut"                   | "optout"                            | $.assumptions.optout                      | did you mean "optOut"
        ["Wine"]                   | "Wine"                              | $.offers[0].scope.categories              | a list in brackets
        ["Wine"]                   | [7]                                 | $.offers[0].scope.categories[0]           | a text in quotes
        """)
    void refusesByPlaceAndSaysWhatIsAllowed(String from, String to, String path, String reason) {
        String json = FridayWine.json().replace(from, to == null ? "" : to);

        assertThat(json).isNotEqualTo(FridayWine.json());
        assertThatThrownBy(() -> ScenarioReading.read(json))
                .isInstanceOf(WorkbenchException.class)
                .hasMessageContaining("at " + path + ", line ")
                .hasMessageContaining(reason);
    }

    @Test
    void saysTheLineAndColumnOfTheKeyItDoesNotKnow() {
        String json = FridayWine.json().replace("\"breakage\":   {", "\"brekage\":    {");

        assertThatThrownBy(() -> ScenarioReading.read(json))
                .hasMessage("The scenario is refused at $.assumptions.brekage, line 28, column 19: \"brekage\" is not "
                        + "known here, did you mean \"breakage\".");
    }

    @Test
    void saysItInRussianToo() {
        String json = FridayWine.json().replace("\"depth\": 0.20", "\"depth\": 1.2");

        assertThatThrownBy(() -> ScenarioReading.read(json)).satisfies(refused -> {
            WorkbenchException exception = (WorkbenchException) refused;
            assertThat(exception.kind()).isEqualTo(ErrorKind.SCENARIO);
            assertThat(Texts.russian().say(exception.text())).contains("строка 10", "1.2 — не доля");
        });
    }

    @Test
    void needsTheUpliftWhereNoBaseCanTellIt() {
        String json = FridayWine.json().replaceAll(" *\"uplift\".*\n", "");

        assertThatThrownBy(() -> ScenarioReading.read(json)).hasMessageContaining("needs the assumption \"uplift\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{", "{} {}", "nothing", "{\"version\": 01}", "{'version': 1}", "\u0000"})
    void refusesWhatIsNoScenario(String json) {
        assertThatThrownBy(() -> ScenarioReading.read(json)).isInstanceOf(WorkbenchException.class);
    }

    @Test
    void anOfferMayGiveItsOwnAssumptions() throws WorkbenchException {
        String json = FridayWine.json()
                .replace(
                        "\"controlShare\": 0,",
                        "\"controlShare\": 0, \"assumptions\": { \"price\": { \"value\": 12 } },");

        Scenario scenario = ScenarioReading.read(json);

        assertThat(scenario.assumptionsOf(scenario.offers().getFirst())
                        .get(AssumptionName.PRICE)
                        .orElseThrow()
                        .value())
                .isEqualTo(12);
    }

    @Test
    void anOfferThatIsSwitchedOffStaysInTheScenarioAndDoesNotCount() throws WorkbenchException {
        Scenario on =
                ScenarioReading.read(FridayWine.json().replace("\"days\": 14", "\"days\": 14, \"disabled\": false"));
        Scenario off =
                ScenarioReading.read(FridayWine.json().replace("\"days\": 14", "\"days\": 14, \"disabled\": true"));

        assertThat(on).isEqualTo(FridayWine.scenario());
        assertThat(on.enabled()).isEqualTo(on);
        assertThat(off.offers()).hasSize(1);
        assertThat(off.enabledOffers()).isEmpty();
        assertThat(ScenarioPrinting.print(off)).contains("\"disabled\": true");
        assertThat(ScenarioPrinting.print(on)).doesNotContain("disabled");
    }
}
