package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import tools.jackson.databind.JsonNode;

/// The campaigns of a demo base as offers to those who were treated, with the law the demo was made by in place of the
/// priors: u = p₀ · pull, where an offer also attracts those who seldom buy the category.
record PastCampaigns(Snapshot snapshot, JsonNode truth) {
    /// Before so many days there is no past to learn from.
    private static final int LEAST_PAST = 80;
    private static final int FEWEST = 50;
    private static final double BREADTH = 0.7;
    private static final int THOUSANDTHS = 1_000;

    JsonNode campaigns() {
        return truth.get("campaigns");
    }

    /// Whether what came was within the band; nothing for a campaign that was too early or too small.
    Optional<Boolean> holds(JsonNode campaign) throws WorkbenchException {
        String id = campaign.get("campaign").asString();
        Set<String> treated = treated(id);
        Days days = days(id);
        int first = (int) LocalDate.parse(truth.get("firstDay").asString()).toEpochDay();
        if (days.start - first < LEAST_PAST || treated.size() < FEWEST) return Optional.empty();
        Dimensions before = new Dimensions(snapshot, days.start - 1, GroupCutoffs.DEFAULT);
        FrozenMembers members = FrozenMembers.of("Treated", treated);
        SavedRules saved = new SavedRules(new TreeMap<>(), Map.of("Treated", members));
        Outcome outcome = Simulation.run(
                        scenario(campaign, days), new Draws(1, 2_000), new SnapshotFacts(before, saved))
                .total();
        long came = came(campaign, treated, days);
        return Optional.of(
                outcome.uptake().p10() <= came && came <= outcome.uptake().p90());
    }

    private record Days(int start, int count) {}

    private Scenario scenario(JsonNode campaign, Days days) {
        String category = campaign.get("category").asString();
        Scope scope = category.isEmpty() ? Scope.WHOLE_RECEIPT : Scope.of(ItemKind.CATEGORY, List.of(category));
        Assumptions assumptions = Assumptions.NONE
                .with(new Uplift.Stated(UpliftKind.RELATIVE, UpliftLevel.RECEIPT, Assumption.of(lift(campaign, days))))
                .with(AssumptionName.REACH, Assumption.of(1))
                .with(AssumptionName.PRICE, Assumption.of(100))
                .with(AssumptionName.MARGIN_RATE, Assumption.of(0.3));
        Offer offer = new Offer(
                campaign.get("campaign").asString(),
                Lever.BASKET,
                new Audience.Rule("frozen(\"Treated\")"),
                new Mechanic.Information(),
                scope,
                "email",
                LocalDate.ofEpochDay(days.start),
                days.count,
                Control.of(0),
                assumptions);
        return new Scenario("Past", OptionalLong.of(1), List.of(offer), Assumptions.NONE);
    }

    /// The law takes the category's share of lines; a base shows that of receipts.
    private double lift(JsonNode campaign, Days days) {
        double pull = campaign.get("pull").asDouble();
        boolean[] wanted = wanted(campaign);
        if (wanted.length == 0) return pull;
        Receipts receipts = snapshot.receipts();
        long all = 0;
        long with = 0;
        for (int receipt = 0; receipt < receipts.firstAnonymous(); receipt++) {
            if (receipts.day()[receipt] >= days.start) continue;
            all++;
            if (has(receipt, wanted)) with++;
        }
        return pull * Math.pow(campaign.get("categoryShare").asDouble(), BREADTH) * all / with;
    }

    private long came(JsonNode campaign, Set<String> treated, Days days) {
        Receipts receipts = snapshot.receipts();
        boolean[] wanted = wanted(campaign);
        long came = 0;
        for (int customer = 0; customer < receipts.customers(); customer++) {
            if (!treated.contains(snapshot.customers().key(customer))) continue;
            for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                int day = receipts.day()[receipt] - days.start;
                if (day >= 0 && day < days.count && has(receipt, wanted)) came++;
            }
        }
        return came;
    }

    /// By product; none for the whole receipt.
    private boolean[] wanted(JsonNode campaign) {
        String category = campaign.get("category").asString();
        if (category.isEmpty()) return new boolean[0];
        boolean[] wanted = new boolean[snapshot.products().size()];
        for (int product = 1; product < wanted.length; product++)
            wanted[product] =
                    snapshot.products().attribute("category").text(product).equals(category);
        return wanted;
    }

    private boolean has(int receipt, boolean[] wanted) {
        int[] firstLine = snapshot.receipts().firstLine();
        for (int line = firstLine[receipt]; line < firstLine[receipt + 1]; line++) {
            boolean counts = wanted.length == 0 || wanted[snapshot.lines().product()[line]];
            if (counts && snapshot.lines().quantity()[line] > 0) return true;
        }
        return false;
    }

    private Set<String> treated(String campaign) {
        Dictionary arms = snapshot.dictionaries().get("targets.arm");
        Dictionary customers = snapshot.dictionaries().get("customer");
        int wanted = snapshot.dictionaries().get("campaign").codeOf(campaign);
        Set<String> treated = new TreeSet<>();
        for (Run run : snapshot.runs(Kind.TARGETS)) {
            for (int row = 0; row < run.rows(); row++) {
                boolean his = run.codes("campaign_id")[row] == wanted
                        && arms.value(run.codes("arm")[row]).equals("treated");
                if (his) treated.add(customers.value(run.codes("customer_id")[row]));
            }
        }
        return treated;
    }

    private Days days(String campaign) {
        int wanted = snapshot.dictionaries().get("campaign").codeOf(campaign);
        for (Run run : snapshot.runs(Kind.CAMPAIGNS)) {
            for (int row = 0; row < run.rows(); row++)
                if (run.codes("campaign_id")[row] == wanted)
                    return new Days(run.ints("start")[row], (int) (run.longs("days")[row] / THOUSANDTHS));
        }
        throw new IllegalArgumentException(campaign);
    }
}
