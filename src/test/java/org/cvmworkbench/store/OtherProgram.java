package org.cvmworkbench.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.cvmworkbench.model.Progress;

/// Another program on a base, which says on its output what it has done.
public final class OtherProgram {
    static final int LINES = 60_000;

    private OtherProgram() {}

    public static Process start(String what, Path base) throws Exception {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        what,
                        base.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static BufferedReader said(Process program) {
        return new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8));
    }

    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "hold" -> hold(path, Access.WRITE);
            case "read" -> hold(path, Access.READ);
            case "change" -> changeForEver(path);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void hold(Path path, Access access) throws Exception {
        try (Base base = Base.open(path, access)) {
            System.out.println("open " + base.generation());
            System.in.read();
        }
    }

    /// Goes on from any generation: after three imports, the oldest file is undone and another one imported in turn.
    private static void changeForEver(Path path) throws Exception {
        System.out.println("begin");
        try (Base base = Base.open(path, Access.CREATE)) {
            Deque<Integer> ids = new ArrayDeque<>();
            base.imports().forEach(file -> ids.add(file.id()));
            while (true) {
                long next = base.generation() + 1;
                System.out.println("change");
                if (isUndo(next)) base.undo(ids.remove());
                else ids.addAll(Invented.save(base, next, "g" + next, LINES).importIds());
                System.out.println("done " + next);
            }
        }
    }

    static boolean isUndo(long generation) {
        return generation % 2 == 0 && generation > 2;
    }

    static long lines(Base base) throws Exception {
        return base.snapshot(Progress.NONE).lines().count();
    }
}
