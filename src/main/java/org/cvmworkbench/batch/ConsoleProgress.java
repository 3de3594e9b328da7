package org.cvmworkbench.batch;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.cvmworkbench.model.Progress;

/// Shows a watching person how far the work is, on one line that is written over. Silent where nobody watches.
final class ConsoleProgress implements Progress {
    private static final int HUNDRED = 100;

    private final PrintWriter err;
    private final boolean watched;
    private int shown = -1;

    ConsoleProgress(Answering answering) {
        this.err = answering.err();
        this.watched = !answering.json()
                && Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent();
    }

    @Override
    public synchronized void report(double fraction) {
        int percent = (int) (fraction * HUNDRED);
        if (!watched || percent == shown) return;
        shown = percent;
        err.print(percent == HUNDRED ? "\r      \r" : "\r%3d %% ".formatted(percent));
        err.flush();
    }
}
