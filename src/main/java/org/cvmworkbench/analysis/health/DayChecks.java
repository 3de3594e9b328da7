package org.cvmworkbench.analysis.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.Text;

/// When receipts were written, and when they were not.
final class DayChecks {
    /// A store that sells on fewer of its open days has gaps by nature.
    private static final double STEADY = 0.8;
    private static final int STORES = 5_000;

    private final Snapshot snapshot;
    private final Receipts receipts;
    private final Witness witness;
    private final Span span;

    private DayChecks(Snapshot snapshot, Span span) {
        this.snapshot = snapshot;
        this.receipts = snapshot.receipts();
        this.witness = new Witness(snapshot);
        this.span = span;
    }

    /// O(receipts + stores · days).
    static List<Finding> of(Snapshot snapshot, Span span) {
        DayChecks checks = new DayChecks(snapshot, span);
        return List.of(checks.stray(), checks.beforeOpening(), checks.silent(), checks.gaps());
    }

    private int linesOf(int receipt) {
        return receipts.firstLine()[receipt + 1] - receipts.firstLine()[receipt];
    }

    private Finding stray() {
        Examples examples = new Examples();
        List<ReceiptKey> keys = new ArrayList<>();
        int lines = 0;
        int found = 0;
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            int day = receipts.day()[receipt];
            if (span.contains(day)) continue;
            int which = receipt;
            lines += linesOf(receipt);
            found++;
            examples.offer(
                    Math.max((double) span.first() - day, (double) day - span.last()),
                    () -> witness.receipt(which, Text.of("health.says.lines", linesOf(which))));
            if (keys.size() < ReceiptChecks.KEYS) keys.add(witness.key(receipt));
        }
        Finding finding = new Finding(
                HealthCheck.STRAY_DAYS, lines, snapshot.lines().count(), examples.list(), new Remedy.Advice());
        return found > keys.size() ? finding : ReceiptChecks.asideReceiptsOf(finding, keys);
    }

    private Finding beforeOpening() {
        Count count = new Count();
        int lines = 0;
        int known = 0;
        boolean dated = snapshot.stores().opened().length > 0;
        for (int receipt = 0; dated && receipt < receipts.count(); receipt++) {
            int opened = snapshot.stores().opened(receipts.store().code(receipt));
            if (opened == Column.NO_INT) continue;
            known += linesOf(receipt);
            if (receipts.day()[receipt] >= opened) continue;
            int which = receipt;
            lines += linesOf(receipt);
            count.add(
                    opened - receipts.day()[receipt],
                    () -> witness.receipt(which, Text.of("health.says.opened", date(opened))));
        }
        return count.finding(HealthCheck.BEFORE_OPENING, known).counting(lines);
    }

    private Finding silent() {
        OpenDays days = openDays();
        Count count = new Count();
        tell(days, "", count);
        return count.finding(HealthCheck.SILENT_DAYS, days.due());
    }

    private Finding gaps() {
        Count count = new Count();
        int due = 0;
        int stores = receipts.store().dictionary().size();
        boolean told = receipts.store().present() && stores > 2 && stores <= STORES && !span.isEmpty();
        if (!told) return count.finding(HealthCheck.STORE_GAPS, 0);
        OpenDays chain = openDays();
        boolean[][] sold = soldByStore(stores);
        for (int store = 1; store < stores; store++) {
            OpenDays days = OpenDays.trimmed(span.first(), sold[store]);
            int here = days.due();
            int missing = 0;
            for (int i = 0; i < days.sold().length; i++) if (days.missing(i)) missing++;
            if (here == 0 || here - missing < STEADY * here) continue;
            due += here;
            int offset = days.first() - span.first();
            for (int i = 0; i < days.sold().length; i++) {
                if (days.missing(i) && !chain.sold()[i + offset]) days.sold()[i] = true;
            }
            tell(days, snapshot.stores().name(store), count);
        }
        return count.finding(HealthCheck.STORE_GAPS, due);
    }

    /// Counts every missing day; a gap is one example.
    private void tell(OpenDays days, String subject, Count count) {
        boolean before = false;
        for (int i = 0; i < days.sold().length; i++) {
            if (days.sold()[i]) before = false;
            if (!days.missing(i)) continue;
            int at = i;
            int missing = before ? 0 : days.missingFrom(i);
            if (before) count.add();
            else {
                count.add(
                        missing,
                        () -> new Example(
                                "", "", days.first() + at, subject, Text.of("health.says.days-missing", missing)));
            }
            before = true;
        }
    }

    private OpenDays openDays() {
        boolean[] sold = new boolean[span.days()];
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            int day = receipts.day()[receipt];
            if (span.contains(day)) sold[day - span.first()] = true;
        }
        return OpenDays.of(span.isEmpty() ? 0 : span.first(), sold);
    }

    private boolean[][] soldByStore(int stores) {
        boolean[][] sold = new boolean[stores][];
        for (int store = 0; store < stores; store++) sold[store] = new boolean[0];
        for (int receipt = 0; receipt < receipts.count(); receipt++) {
            int day = receipts.day()[receipt];
            if (!span.contains(day)) continue;
            int store = receipts.store().code(receipt);
            if (sold[store].length == 0) sold[store] = new boolean[span.days()];
            sold[store][day - span.first()] = true;
        }
        return sold;
    }

    private static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }
}
