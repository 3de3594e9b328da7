package org.cvmworkbench.benchmark;

import java.util.Locale;

/// The table of answers, printed row by row as they come.
final class Table {
    private static final String ROW = "%-44s %10s %10s %10s %8s %8s %7s  %s%n";

    private Table() {}

    static void head() {
        System.out.printf(ROW, "", "ours", "target", "DuckDB", "ratio", "limit", "rounds", "");
    }

    static void print(Outcome outcome) {
        Question question = outcome.question();
        String verdict = question.peer().isEmpty() ? "" : outcome.agreed() ? "agrees" : "DIFFERS";
        String rounds = Integer.toString(outcome.rounds());
        print(
                question.name(),
                time(outcome.ours()),
                question.target(),
                time(outcome.peer()),
                ratio(outcome.ratio()),
                question.limit(),
                rounds,
                verdict);
    }

    /// A time that has no peer, beside what it must not be longer than.
    static void target(String name, double nanoseconds, String target, boolean agreed) {
        print(name, time(nanoseconds), target, "", "", "", "", agreed ? "agrees" : "DIFFERS");
    }

    /// How large the files are.
    static void sizes(String name, long ours, long peer, String limit) {
        print(name, megabytes(ours), "", megabytes(peer), ratio((double) peer / ours), limit, "", "");
    }

    private static void print(Object... cells) {
        System.out.printf(ROW, cells);
    }

    private static String megabytes(long bytes) {
        return text("%.1f MB", bytes / 1e6);
    }

    private static String time(double nanoseconds) {
        if (Double.isNaN(nanoseconds)) return "";
        if (nanoseconds >= 1e9) return text("%.2f s", nanoseconds / 1e9);
        if (nanoseconds < 1e5) return text("%.4f ms", nanoseconds / 1e6);
        return text(nanoseconds >= 1e7 ? "%.0f ms" : "%.2f ms", nanoseconds / 1e6);
    }

    private static String ratio(double ratio) {
        if (Double.isNaN(ratio)) return "";
        return text(ratio >= 10 ? "%.0f" : "%.2f", ratio);
    }

    private static String text(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
