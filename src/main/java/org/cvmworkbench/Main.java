package org.cvmworkbench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.cvmworkbench.batch.Batch;
import org.cvmworkbench.model.Texts;

/// Where the program starts: without arguments the tour, with arguments the command line.
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        Batch batch = new Batch(Texts.of(Locale.getDefault()));
        String[] command = arguments.length == 0 ? new String[] {"tour"} : arguments;
        System.exit(batch.run(command, out, err));
    }
}
