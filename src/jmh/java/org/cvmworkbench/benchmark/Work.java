package org.cvmworkbench.benchmark;

import java.util.List;

/// What is timed.
@FunctionalInterface
interface Work {
    Answer run() throws Exception;

    /// What work came to, in numbers that must be the peer's too. Asked when the clock has stopped.
    @FunctionalInterface
    interface Answer {
        List<Long> numbers() throws Exception;
    }
}
