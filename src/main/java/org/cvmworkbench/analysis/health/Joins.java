package org.cvmworkbench.analysis.health;

import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.LineJoins;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.columns.Stores;
import org.cvmworkbench.columns.Unjoined;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;

/// What finds no partner in another file, on both sides of every join. A side without any file is not waited for.
public final class Joins {
    private final Snapshot snapshot;
    private final Witness witness;

    private Joins(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.witness = new Witness(snapshot);
    }

    /// O(lines).
    public static List<Finding> of(Snapshot snapshot) {
        Joins joins = new Joins(snapshot);
        List<Finding> all = new ArrayList<>(List.of(joins.customers()));
        all.addAll(joins.products());
        all.addAll(joins.stores());
        all.addAll(joins.lines());
        all.addAll(new CampaignJoins(snapshot).findings());
        all.add(joins.points());
        return all;
    }

    private Finding customers() {
        boolean[] listed = snapshot.listed().customers();
        int[] codes = snapshot.customers().codes();
        Receipts receipts = snapshot.receipts();
        Count unknown = new Count();
        int seen = 0;
        for (int customer = 0; customer < codes.length; customer++) {
            int came = receipts.to(customer) - receipts.from(customer);
            if (came == 0) continue;
            seen++;
            if (listed.length == 0 || listed[codes[customer]]) continue;
            int which = customer;
            unknown.add(came, () -> witness.customer(which, "", Text.of("health.says.receipts", came)));
        }
        return unknown.finding(HealthCheck.UNKNOWN_CUSTOMERS, listed.length == 0 ? 0 : seen);
    }

    private List<Finding> products() {
        boolean[] listed = snapshot.listed().products();
        Dictionary keys = snapshot.products().keys();
        int[] uses = new int[keys.size()];
        for (int product : snapshot.lines().product()) uses[product]++;
        return sides(HealthCheck.UNKNOWN_PRODUCTS, HealthCheck.UNSOLD_PRODUCTS, listed, uses, "health.says.lines");
    }

    private List<Finding> stores() {
        Stores stores = snapshot.stores();
        Coded used = snapshot.receipts().store();
        int[] uses = new int[stores.keys().size()];
        for (int code : used.codes()) uses[code]++;
        return sides(
                HealthCheck.UNKNOWN_STORES, HealthCheck.IDLE_STORES, stores.listed(), uses, "health.says.receipts");
    }

    /// @param listed by code; empty where no file lists them
    /// @param uses by code
    private List<Finding> sides(HealthCheck unknown, HealthCheck idle, boolean[] listed, int[] uses, String said) {
        Count notListed = new Count();
        Count notUsed = new Count();
        int used = 0;
        int known = 0;
        for (int code = 1; code < listed.length; code++) {
            if (uses[code] > 0) used++;
            if (listed[code]) known++;
            int which = code;
            if (uses[code] > 0 && !listed[code]) {
                notListed.add(uses[code], () -> Witness.word(name(unknown, which), Text.of(said, uses[which])));
            }
            if (uses[code] == 0 && listed[code]) {
                notUsed.add(() -> Witness.word(name(idle, which), Text.of(said, 0)));
            }
        }
        return List.of(notListed.finding(unknown, used), notUsed.finding(idle, known));
    }

    private String name(HealthCheck check, int code) {
        return check.unit() == Unit.STORES ? snapshot.stores().name(code) : witness.product(code);
    }

    private List<Finding> lines() {
        LineJoins joins = snapshot.lineJoins();
        Finding different = named(HealthCheck.TOTAL_MISMATCH, joins.different());
        List<Example> sums = new ArrayList<>();
        for (int i = 0; i < joins.totals().length; i++) {
            Text says = Text.of("health.says.instead", Says.money(joins.sums()[i]), Says.money(joins.totals()[i]));
            sums.add(new Example("", different.examples().get(i).receipt(), Column.NO_INT, "", says));
        }
        return List.of(
                named(HealthCheck.LINES_WITHOUT_RECEIPT, joins.lost()),
                named(HealthCheck.AMBIGUOUS_LINES, joins.ambiguous()),
                named(HealthCheck.RECEIPTS_WITHOUT_LINES, joins.bare()),
                new Finding(different.check(), different.count(), different.of(), sums, different.remedy()));
    }

    private Finding named(HealthCheck check, Unjoined unjoined) {
        Dictionary numbers = snapshot.dictionaries().get("receipt");
        List<Example> examples = new ArrayList<>();
        for (int code : unjoined.codes()) {
            examples.add(new Example("", numbers.value(code), Column.NO_INT, "", Text.of("health.says.number")));
        }
        return new Finding(check, unjoined.count(), unjoined.of(), examples, new Remedy.Advice());
    }

    private Finding points() {
        Count count = new Count();
        int rows = 0;
        boolean[] known = CampaignJoins.known(snapshot);
        for (Run run : snapshot.runs(Kind.POINTS)) {
            rows += run.rows();
            CampaignJoins.unknownCustomers(run, known, snapshot, count);
        }
        return count.finding(HealthCheck.UNKNOWN_POINTS, rows);
    }
}
