package org.cvmworkbench.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.OpenBase;

/// Asks every question of one invented chain and prints the table. Fails where an answer is not the peer's, never
/// because of a time.
public final class Benchmarks {
    private final Path folder;
    private final int rounds;
    private boolean agreed = true;

    private Benchmarks(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /// @param arguments the folder to work in, how many customers, how many rounds at least
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        DemoRequest request = new DemoRequest(Integer.parseInt(arguments[1]), 1);
        Benchmarks benchmarks = new Benchmarks(folder, Integer.parseInt(arguments[2]));
        try (Duck duck = Duck.inMemory()) {
            benchmarks.files(request, duck);
            benchmarks.customers(duck);
            for (int customers : List.of(request.customers(), 1_000_000, 10_000_000)) {
                benchmarks.agreed &= Brushing.ask(customers);
            }
            WindowFeel.ask(benchmarks.file("chain.mv.db"));
            long lines = duck.numbers("SELECT count(*) FROM receipts").getFirst();
            System.out.printf(Locale.ROOT, "%,d lines; load %s at the end%n", lines, load());
        }
        System.exit(benchmarks.agreed ? 0 : 1);
    }

    /// Questions of whole files.
    private void files(DemoRequest request, Duck duck) throws Exception {
        Path csv = file("receipts.csv");
        Path base = file("receipts.mv.db");
        Path peerBase = file("receipts.duckdb");
        System.out.printf(
                Locale.ROOT,
                "%,d customers; DuckDB %s; Java %s; %d cores, load %s%n",
                request.customers(),
                duck.version(),
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                load());
        Table.head();
        ask(DemoWriting.of(folder, request));
        ask(ReceiptImport.of(csv, duck));
        ask(BaseImport.of(csv, base, peerBase));
        Table.sizes("   size of that file", Files.size(base), Files.size(peerBase), "0.58");
        agreed &= new FreshImport(folder, rounds).ask();
        ask(Opening.of(base, peerBase));
    }

    /// Questions of the customers, who are in memory; the peer has the receipts already.
    private void customers(Duck duck) throws Exception {
        Snapshot snapshot = snapshot();
        ask(CustomerProfile.of(snapshot, duck));
        ask(RfmScores.of(Profile.of(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf()), duck));
        ask(CohortMatrix.of(snapshot, duck));
        ask(GroupMatrix.of(snapshot));
        ask(Returns.of(snapshot, duck));
        ask(Timing.of(snapshot));
        ask(GridAndRules.grid(snapshot, Profile.of(snapshot, ReceiptTotals.of(snapshot), snapshot.asOf())));
        ask(GridAndRules.rule(snapshot));
        ask(GridAndRules.history(snapshot));
        ask(RuleCount.first(snapshot));
        ask(RuleCount.again(snapshot));
        ask(RepeatBuying.fit(snapshot));
        ask(RepeatBuying.customers(snapshot));
        ask(SimulationDraws.of());
        for (ItemKind by : ItemKind.values()) ask(BasketSets.sets(snapshot, by));
        ask(BasketSets.rules(snapshot));
        ask(BasketSets.suggestions(snapshot));
        ask(BasketSets.next(snapshot));
    }

    private void ask(Question question) throws Exception {
        Outcome outcome = Duel.of(question, rounds);
        Table.print(outcome);
        agreed &= outcome.agreed();
    }

    /// A base of products, customers and receipts.
    private Snapshot snapshot() throws Exception {
        Path base = file("chain.mv.db");
        Files.deleteIfExists(base);
        List<ImportRequest> files = Stream.of("products.csv", "customers.csv", "receipts.csv")
                .map(name -> ImportRequest.of(file(name)))
                .toList();
        Importing.into(base, files, Optional.empty(), Progress.NONE);
        return OpenBase.read(base, Progress.NONE).snapshot();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return String.format(Locale.ROOT, "%.1f", load);
    }
}
