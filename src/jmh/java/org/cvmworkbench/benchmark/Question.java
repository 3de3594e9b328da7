package org.cvmworkbench.benchmark;

import java.util.Optional;

/// One question, asked in our way and in the peer's.
///
/// @param limit the ratio that plain arrays reached in a prototype, with a million customers on two cores
/// @param target what it must not take longer than, with a million customers on two cores; empty where nothing is said
record Question(String name, Work ours, Optional<Work> peer, String limit, String target) {
    private static final String UNKNOWN = "-";

    static Question alone(String name, Work ours) {
        return new Question(name, ours, Optional.empty(), UNKNOWN, "");
    }

    static Question beside(String name, Work ours, Work peer) {
        return new Question(name, ours, Optional.of(peer), UNKNOWN, "");
    }

    Question limit(String limit) {
        return new Question(name, ours, peer, limit, target);
    }

    Question target(String target) {
        return new Question(name, ours, peer, limit, target);
    }
}
