package org.cvmworkbench.export;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cvmworkbench.analysis.health.Finding;
import org.cvmworkbench.analysis.health.Joins;
import org.cvmworkbench.columns.LeftOut;
import org.cvmworkbench.columns.Points;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import tools.jackson.databind.node.ObjectNode;

/// What `describe` says beside its figures: what finds no partner in another file, what is set aside, stores and
/// points where files have them.
final class KindsAnswer {
    private KindsAnswer() {}

    static void put(Snapshot snapshot, ObjectNode answer) {
        Map<String, Integer> orphans = new TreeMap<>();
        for (Finding finding : Joins.of(snapshot))
            orphans.put(key(finding.check().word()), finding.count());
        orphans.put("idleCustomers", idleCustomers(snapshot.receipts()));
        ObjectNode node = answer.putObject("orphans");
        orphans.forEach(node::put);
        if (snapshot.stores().known()) {
            answer.put("stores", snapshot.stores().count());
        }
        if (snapshot.points().rows() > 0) putPoints(snapshot.points(), answer.putObject("ledger"));
        putSetAside(snapshot.leftOut(), answer.putObject("setAside"));
    }

    /// Known from a customers file, without a receipt.
    private static int idleCustomers(Receipts receipts) {
        int idle = 0;
        for (int customer = 0; customer < receipts.customers(); customer++) {
            if (receipts.from(customer) == receipts.to(customer)) idle++;
        }
        return idle;
    }

    private static void putPoints(Points points, ObjectNode node) {
        int customers = 0;
        long balance = 0;
        for (int from = 0; from < points.rows(); ) {
            int to = from;
            while (to < points.rows() && points.customer()[to] == points.customer()[from]) to++;
            customers++;
            balance += points.balance(from, to);
            from = to;
        }
        node.put("movements", points.rows());
        node.put("customers", customers);
        node.put("balance", Decimals.money(balance));
    }

    private static void putSetAside(List<LeftOut> all, ObjectNode node) {
        node.put("entries", all.size());
        node.put("lines", all.stream().mapToLong(LeftOut::lines).sum());
        node.put(
                "amount", Decimals.money(all.stream().mapToLong(LeftOut::amount).sum()));
        node.put("customers", all.stream().mapToLong(LeftOut::customers).sum());
    }

    /// `lines-without-receipt` as `linesWithoutReceipt`.
    private static String key(String word) {
        StringBuilder key = new StringBuilder();
        for (String part : word.split("-", -1)) {
            key.append(key.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return key.toString();
    }
}
