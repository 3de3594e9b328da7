package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Lines;
import org.cvmworkbench.columns.Receipts;
import org.cvmworkbench.columns.Snapshot;

/// What happens to a base whose every generation is known: files come, the oldest is undone, customers are erased.
final class History {
    enum Act {
        IMPORT,
        UNDO,
        ERASE
    }

    /// What a base says, whatever its codes are.
    ///
    /// @param content the same for the same lines of the same customers, in any order
    record State(long lines, long receipts, Set<String> customers, long content) {
        static State of(Snapshot snapshot, Set<String> erased) {
            Receipts receipts = snapshot.receipts();
            Lines lines = snapshot.lines();
            Set<String> keys = new TreeSet<>();
            long content = 0;
            for (int customer = 0; customer <= receipts.customers(); customer++) {
                String key =
                        customer < receipts.customers() ? snapshot.customers().key(customer) : "";
                if (erased.contains(key)) key = "";
                else if (!key.isEmpty()) keys.add(key);
                for (int receipt = receipts.from(customer); receipt < receipts.to(customer); receipt++) {
                    long head = 31L * key.hashCode() + receipts.day()[receipt];
                    for (int line = receipts.firstLine()[receipt]; line < receipts.firstLine()[receipt + 1]; line++) {
                        String product = snapshot.products().keys().value(lines.product()[line]);
                        long one = 31 * (31 * head + product.hashCode()) + lines.amount()[line];
                        content += one * one;
                    }
                }
            }
            return new State(lines.count(), receipts.count(), keys, content);
        }

        State plus(State other) {
            Set<String> keys = new TreeSet<>(customers);
            keys.addAll(other.customers);
            return new State(lines + other.lines, receipts + other.receipts, keys, content + other.content);
        }
    }

    private record File(long generation, Set<String> erased) {}

    static final int LINES = 20_000;
    private static final int MOST_FILES = 7;

    private final Map<Long, Snapshot> alone = new HashMap<>();

    /// What makes this generation.
    static Act act(long generation) {
        List<File> files = files(generation - 1);
        if (generation % 5 == 0) return Act.ERASE;
        return files.size() >= MOST_FILES ? Act.UNDO : Act.IMPORT;
    }

    /// Who is erased at this generation.
    static String erased(long generation) {
        return Invented.key((int) (generation / 5 % 9));
    }

    private static List<File> files(long generation) {
        List<File> files = new ArrayList<>();
        for (long change = 1; change <= generation; change++) {
            if (change % 5 == 0) for (File file : files) file.erased().add(erased(change));
            else if (files.size() >= MOST_FILES) files.removeFirst();
            else files.add(new File(change, new TreeSet<>()));
        }
        return files;
    }

    /// What the base is to say at a generation.
    State at(long generation) {
        State state = new State(0, 0, Set.of(), 0);
        for (File file : files(generation)) {
            Snapshot snapshot = alone.computeIfAbsent(file.generation(), History::alone);
            state = state.plus(State.of(snapshot, file.erased()));
        }
        return state;
    }

    private static Snapshot alone(long generation) {
        Invented invented = new Invented(generation, Dictionaries.NONE);
        NewImport file = invented.receipts("g" + generation, LINES);
        return Snapshot.of(1, Dictionaries.NONE.with(invented.grown()), file.runs());
    }
}
