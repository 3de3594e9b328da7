package org.cvmworkbench.benchmark;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Files into a base in fresh processes of 2 GB, from the start of the process to its end, ours and the peer's in turn.
final class FreshImport {
    private static final Pattern LOADED = Pattern.compile("\"loaded\" : (\\d+)");
    private static final Pattern CPU = Pattern.compile(FreshProcess.CPU + "(\\d+)");
    private static final long MONTH = 300_000;

    private final Path folder;
    private final int rounds;

    /// @param wall nanoseconds
    /// @param cpu nanoseconds on all processors
    private record Spent(double wall, double cpu, long loaded) {}

    FreshImport(Path folder, int rounds) {
        this.folder = folder;
        this.rounds = rounds;
    }

    /// @return whether both loaded the same
    boolean ask() throws IOException, InterruptedException {
        boolean agreed = beside("   receipts.csv, fresh process", "receipts.csv");
        askOfMonth();
        return agreed;
    }

    private boolean beside(String name, String... files) throws IOException, InterruptedException {
        Path base = folder.resolve("fresh.mv.db");
        Path peerBase = folder.resolve("fresh.duckdb");
        List<Spent> ours = new ArrayList<>();
        List<Spent> peers = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Files.deleteIfExists(base);
            ours.add(importing(base, files));
            Files.deleteIfExists(peerBase);
            peers.add(run(FreshProcess.PEER, folder.toString(), peerBase.toString()));
        }
        boolean agreed = ours.getFirst().loaded == peers.getFirst().loaded;
        print(name + ", wall", ours, peers, Spent::wall, agreed);
        print(name + ", CPU", ours, peers, Spent::cpu, agreed);
        Table.sizes("   size of that file", Files.size(base), Files.size(peerBase), "-");
        return agreed;
    }

    /// A month more of receipts onto a base of all others.
    private void askOfMonth() throws IOException, InterruptedException {
        Path month = folder.resolve("month.csv");
        Path before = folder.resolve("before.csv");
        divide(month, before);
        Path base = folder.resolve("grown.mv.db");
        Path kept = folder.resolve("before.mv.db");
        Files.deleteIfExists(kept);
        importing(kept, "before.csv");
        List<Spent> ours = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            Files.copy(kept, base, StandardCopyOption.REPLACE_EXISTING);
            ours.add(importing(base, "month.csv"));
        }
        String name = "   a month onto it (%,d lines)".formatted(ours.getFirst().loaded);
        Question question = Question.alone(name, () -> List::of);
        Table.print(Outcome.alone(question, median(ours, Spent::wall), rounds));
    }

    /// The last lines of the receipts, a tenth at most, and those before.
    private void divide(Path month, Path before) throws IOException {
        Path receipts = folder.resolve("receipts.csv");
        long lines;
        try (Stream<String> all = Files.lines(receipts)) {
            lines = all.count() - 1;
        }
        long first = lines - Math.min(MONTH, lines / 10);
        try (BufferedReader reader = Files.newBufferedReader(receipts);
                BufferedWriter early = Files.newBufferedWriter(before);
                BufferedWriter late = Files.newBufferedWriter(month)) {
            String header = reader.readLine();
            early.append(header).append('\n');
            late.append(header).append('\n');
            for (long line = 0; line < lines; line++) {
                (line < first ? early : late).append(reader.readLine()).append('\n');
            }
        }
    }

    private Spent importing(Path base, String... files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("import", base.toString()));
        for (String file : files) words.add(folder.resolve(file).toString());
        words.add("--json");
        return run(words.toArray(String[]::new));
    }

    private static Spent run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "--enable-native-access=ALL-UNNAMED",
                "-classpath",
                System.getProperty("java.class.path"),
                FreshProcess.class.getName()));
        command.addAll(Arrays.asList(arguments));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        long wall = System.nanoTime() - start;
        if (code != 0) throw new IOException("exit " + code + " of " + String.join(" ", arguments) + ": " + said);
        return new Spent(wall, number(CPU, said), number(LOADED, said));
    }

    private static long number(Pattern pattern, String said) throws IOException {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) throw new IOException("no " + pattern + " in " + said);
        return Long.parseLong(matcher.group(1));
    }

    private void print(String name, List<Spent> ours, List<Spent> peers, ToDoubleFunction<Spent> what, boolean agreed) {
        double[] ratios = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            ratios[i] = what.applyAsDouble(peers.get(i)) / what.applyAsDouble(ours.get(i));
        }
        Arrays.sort(ratios);
        Question question = Question.beside(name, () -> List::of, () -> List::of);
        Table.print(new Outcome(question, median(ours, what), median(peers, what), ratios[rounds / 2], rounds, agreed));
    }

    private static double median(List<Spent> all, ToDoubleFunction<Spent> what) {
        double[] sorted = all.stream().mapToDouble(what).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
