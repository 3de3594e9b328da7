package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cvmworkbench.language.LineRule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.ReceiptKey;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.WorkbenchException;

/// Finds the rows that entries set aside, entry after entry; repetitions, which only the whole base shows, are found by
/// [RepeatedLines]. O(rows) an entry. Belongs to one thread.
final class SetAsideRows {
    private final Dictionaries dictionaries;
    private final Coded categories;
    private final List<Run> receipts;
    private final List<boolean[]> keeps = new ArrayList<>();
    private final Set<Integer> customers = new HashSet<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    /// @param categories by product
    SetAsideRows(Dictionaries dictionaries, Coded categories, List<Run> receipts, List<SetAsideEntry> entries) {
        this.dictionaries = dictionaries;
        this.categories = categories;
        this.receipts = receipts;
        if (entries.isEmpty()) return;
        for (Run run : receipts) {
            boolean[] all = new boolean[run.rows()];
            Arrays.fill(all, true);
            keeps.add(all);
        }
        for (SetAsideEntry entry : entries) apply(entry);
    }

    /// What is left of the receipts runs.
    List<Run> kept() {
        if (keeps.isEmpty()) return receipts;
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < receipts.size(); i++) kept.add(receipts.get(i).where(keeps.get(i)));
        return kept;
    }

    /// What is left of a run of another kind.
    Run kept(Run run) {
        if (customers.isEmpty() || !run.has("customer_id")) return run;
        int[] codes = run.codes("customer_id");
        boolean[] keep = new boolean[run.rows()];
        for (int row = 0; row < keep.length; row++) keep[row] = !customers.contains(codes[row]);
        return run.where(keep);
    }

    /// One an entry, in their order; nothing yet for repetitions.
    List<LeftOut> leftOut() {
        return leftOut;
    }

    /// Whether a row of a receipts run is to go.
    private interface Test {
        boolean leavesOut(int row);
    }

    private interface TestOfRun {
        Test of(Run run);
    }

    private void apply(SetAsideEntry entry) {
        switch (entry.what()) {
            case SetAside.Lines(String rule) -> {
                LineRule asked = rule(rule);
                leaveOut(entry, 0, run -> {
                    RunLine line = new RunLine(run, dictionaries, categories);
                    return row -> asked.keeps(line.at(row));
                });
            }
            case SetAside.Customers(List<String> keys) -> {
                Set<Integer> codes = codes("customer", Set.copyOf(keys));
                codes.removeAll(customers);
                customers.addAll(codes);
                leaveOut(entry, codes.size(), run -> {
                    int[] owners = run.codes("customer_id");
                    return row -> codes.contains(owners[row]);
                });
            }
            case SetAside.Receipts(List<ReceiptKey> keys) -> {
                Set<ReceiptKey> wanted = Set.copyOf(keys);
                leaveOut(entry, 0, run -> new ReceiptNames(run, dictionaries, wanted)::contains);
            }
            case SetAside.Repeats() -> leftOut.add(new LeftOut(entry, 0, 0, 0));
        }
    }

    private void leaveOut(SetAsideEntry entry, int whole, TestOfRun test) {
        int lines = 0;
        long amount = 0;
        for (int i = 0; i < receipts.size(); i++) {
            Run run = receipts.get(i);
            boolean[] keep = keeps.get(i);
            long[] amounts = run.longs("amount");
            Test asked = test.of(run);
            for (int row = 0; row < keep.length; row++) {
                if (!keep[row] || !asked.leavesOut(row)) continue;
                keep[row] = false;
                lines++;
                if (amounts.length > 0) amount += amounts[row];
            }
        }
        leftOut.add(new LeftOut(entry, lines, amount, whole));
    }

    private Set<Integer> codes(String name, Set<String> keys) {
        Dictionary words = dictionaries.get(name);
        Set<Integer> codes = new HashSet<>();
        for (int code = 1; code < words.size(); code++) if (keys.contains(words.value(code))) codes.add(code);
        return codes;
    }

    private static LineRule rule(String text) {
        try {
            return LineRule.of(Rules.lines(text));
        } catch (WorkbenchException e) {
            throw new IllegalArgumentException("not a rule of lines: " + text, e);
        }
    }
}
