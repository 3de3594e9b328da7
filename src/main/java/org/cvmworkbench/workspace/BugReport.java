package org.cvmworkbench.workspace;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;

/// A failure of the program, with a code that a person can quote: the same fault has the same code on every machine,
/// whatever data it met.
///
/// @param code three parts: the kind of failure, where it was thrown, how it came there
/// @param details for the one who mends it
public record BugReport(String code, String details) {
    private static final int DEPTH = 8;

    public static BugReport of(Throwable failure) {
        StackTraceElement[] frames = failure.getStackTrace();
        String thrown = frames.length == 0 ? "" : place(frames[0]);
        String way = Arrays.stream(frames)
                .map(BugReport::place)
                .filter(place -> place.startsWith("org.cvmworkbench"))
                .limit(DEPTH)
                .reduce("", String::concat);
        String code = part(failure.getClass().getName()) + "-" + part(thrown) + "-" + part(way);
        StringWriter details = new StringWriter();
        details.append(code).append("\n").append(machine()).append("\n");
        failure.printStackTrace(new PrintWriter(details, true));
        return new BugReport(code, details.toString());
    }

    private static String place(StackTraceElement frame) {
        return frame.getClassName() + "." + frame.getMethodName();
    }

    private static String part(String text) {
        return String.format(Locale.ROOT, "%04X", text.hashCode() >>> 16 ^ (text.hashCode() & 0xffff));
    }

    private static String machine() {
        return "CVM Workbench " + version() + ", Java " + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch");
    }

    private static String version() {
        String version = BugReport.class.getPackage().getImplementationVersion();
        return version == null ? "built from source" : version;
    }
}
