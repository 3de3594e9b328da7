package org.cvmworkbench.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import org.cvmworkbench.Main;

/// What runs in a process of its own: our command line, or the peer's load. Its last line is the processor time.
public final class FreshProcess {
    static final String PEER = "peer";
    static final String CPU = "cpu ";

    private FreshProcess() {}

    /// @param arguments those of the command line, or `peer`, the folder of the files and the file to make
    public static void main(String[] arguments) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println(CPU + processorTime())));
        if (arguments[0].equals(PEER)) loadIntoPeer(Path.of(arguments[1]), Path.of(arguments[2]));
        else Main.main(arguments);
    }

    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    /// The lines with their types, both keys, whether each line has them, and all of it on the disk.
    private static void loadIntoPeer(Path folder, Path base) throws Exception {
        try (Duck duck = Duck.open(base)) {
            duck.run("SET threads = 2");
            for (String kind : new String[] {"customer", "product"}) {
                duck.run("CREATE TABLE %1$s AS SELECT %1$s_id FROM read_csv('%2$s/%1$ss.csv')".formatted(kind, folder));
            }
            duck.importReceipts(folder.resolve("receipts.csv"));
            long strangers = 0;
            for (String kind : new String[] {"customer", "product"}) {
                strangers += duck.numbers("""
                        SELECT count(*) FROM receipts WHERE %1$s_id IS NOT NULL
                            AND NOT EXISTS (SELECT 1 FROM %1$s k WHERE k.%1$s_id = receipts.%1$s_id)
                        """.formatted(kind)).getFirst();
            }
            duck.run("CHECKPOINT");
            long lines = duck.numbers("SELECT count(*) FROM receipts").getFirst();
            System.out.println("\"loaded\" : " + (lines - strangers));
        }
    }
}
