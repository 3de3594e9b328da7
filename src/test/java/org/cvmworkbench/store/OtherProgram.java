package org.cvmworkbench.store;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import org.cvmworkbench.model.Progress;

/// Another program on a base, which says on its output what it has done.
public final class OtherProgram {
    /// The bytes that a program leaves behind that dies writing.
    static final int LEFT = 8 << 20;

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
            case "die" -> dieWriting(path);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    /// Dies in the middle of an import, when its BLOBs are on the disk and its rows are not committed.
    private static void dieWriting(Path path) throws Exception {
        Path file = Path.of(path + H2.SUFFIX);
        try (Connection one = H2.connect(file);
                Connection other = H2.connect(file)) {
            one.setAutoCommit(false);
            byte[] data = new byte[LEFT];
            new SplittableRandom(1).nextBytes(data);
            new Sql(one).update("INSERT INTO chunk VALUES (99, 0, 0, 0, 1, ?, 0, ?)", LEFT, data);
            new Sql(other).update("CHECKPOINT SYNC");
            Runtime.getRuntime().halt(1);
        }
    }

    private static void hold(Path path, Access access) throws Exception {
        try (Base base = Base.open(path, access)) {
            System.out.println("open " + base.generation());
            System.in.read();
        }
    }

    /// Goes on from any generation as [History] has it, and merges runs in between.
    private static void changeForEver(Path path) throws Exception {
        System.out.println("begin");
        try (Base base = Base.open(path, Access.CREATE)) {
            while (true) {
                long next = base.generation() + 1;
                History.Act act = History.act(next);
                System.out.println("change " + act);
                switch (act) {
                    case IMPORT -> Invented.save(base, next, "g" + next, History.LINES);
                    case UNDO -> base.undo(base.imports().getFirst().id());
                    case ERASE -> base.erase(History.erased(next), Progress.NONE);
                }
                System.out.println("done " + next);
                base.compact(2, new Told("change COMPACT"));
                System.out.println("done " + next);
            }
        }
    }

    /// Says once that work has begun.
    private static final class Told implements Progress {
        private final AtomicReference<String> what;

        Told(String what) {
            this.what = new AtomicReference<>(what);
        }

        @Override
        public void report(double fraction) {}

        @Override
        public void checkCancelled() {
            String told = what.getAndSet("");
            if (!told.isEmpty()) System.out.println(told);
        }
    }

    static long lines(Base base) throws Exception {
        return base.snapshot(Progress.NONE).lines().count();
    }
}
