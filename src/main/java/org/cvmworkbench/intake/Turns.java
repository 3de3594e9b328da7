package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.Optional;

/// Lets threads do the last part of their work one after the other, in the order of its numbers, from 0. Whoever fails
/// holds back all that come later.
final class Turns {
    private long next;
    private volatile boolean stopped;

    /// What is done when its turn has come.
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /// @return what the work gave; nothing where an earlier turn has failed and it was not done
    <T> Optional<T> take(long number, Work<T> work) throws IOException, InterruptedException {
        if (!isCome(number)) return Optional.empty();
        boolean done = false;
        try {
            T result = work.run();
            done = true;
            return Optional.of(result);
        } finally {
            end(done);
        }
    }

    private synchronized boolean isCome(long number) throws InterruptedException {
        while (next != number && !stopped) wait();
        return !stopped;
    }

    private synchronized void end(boolean done) {
        next++;
        stopped |= !done;
        notifyAll();
    }

    /// No turn comes any more.
    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    boolean stopped() {
        return stopped;
    }
}
