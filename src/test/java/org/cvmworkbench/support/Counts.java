package org.cvmworkbench.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The last line of `mvn verify`: adds up the reports of all test runs and fails the build where a test failed.
public final class Counts {
    private static final Pattern SUITE = Pattern.compile("<testsuite\\s[^>]*>", Pattern.DOTALL);

    private Counts() {}

    public static void main(String[] folders) throws IOException {
        int[] totals = new int[4]; // tests, failures, errors, skipped
        for (String folder : folders) {
            try (Stream<Path> reports = Files.list(Path.of(folder))) {
                for (Path report : reports.filter(Counts::isReport).toList()) add(report, totals);
            }
        }
        int failed = totals[1] + totals[2];
        int passed = totals[0] - failed - totals[3];
        System.out.println(passed + " passed, " + failed + " failed, " + totals[3] + " skipped");
        System.exit(failed > 0 || passed == 0 ? 1 : 0);
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static void add(Path report, int[] totals) throws IOException {
        var suite = SUITE.matcher(Files.readString(report));
        if (!suite.find()) throw new IOException(report + " has no <testsuite>");
        String[] names = {"tests", "failures", "errors", "skipped"};
        for (int i = 0; i < names.length; i++) {
            var count = Pattern.compile("\\s" + names[i] + "=\"(\\d+)\"").matcher(suite.group());
            if (!count.find()) throw new IOException(report + " does not say how many " + names[i]);
            totals[i] += Integer.parseInt(count.group(1));
        }
    }
}
