package org.cvmworkbench.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Asks a question again and again, in our way and in the peer's in turn, after one round that does not count and a
/// second in which the JVM compiles ours.
final class Duel {
    private static final long WARM = 1_000_000_000;
    private static final long LONG_ENOUGH = 2_000_000_000;
    private static final int MOST_ROUNDS = 200;

    private final Question question;
    private final List<Round> rounds = new ArrayList<>();
    private boolean agreed = true;

    /// Nanoseconds of both; the peer's are 0 where there is none.
    private record Round(long ours, long peer) {}

    private record Timed(long nanoseconds, Work.Answer answer) {}

    private Duel(Question question) {
        this.question = question;
    }

    /// @param fewest rounds to be counted; quick questions get more, until two seconds are gone
    static Outcome of(Question question, int fewest) throws Exception {
        Duel duel = new Duel(question);
        long warming = duel.round().ours;
        while (warming < WARM) warming += timed(question.ours()).nanoseconds;
        long spent = 0;
        while (duel.rounds.size() < fewest || (spent < LONG_ENOUGH && duel.rounds.size() < MOST_ROUNDS)) {
            Round round = duel.round();
            duel.rounds.add(round);
            spent += round.ours + round.peer;
        }
        return duel.outcome();
    }

    private Round round() throws Exception {
        Timed ours = timed(question.ours());
        List<Long> numbers = ours.answer.numbers();
        Optional<Work> peer = question.peer();
        if (peer.isEmpty()) return new Round(ours.nanoseconds, 0);
        Timed theirs = timed(peer.get());
        agreed &= numbers.equals(theirs.answer.numbers());
        return new Round(ours.nanoseconds, theirs.nanoseconds);
    }

    private static Timed timed(Work work) throws Exception {
        long start = System.nanoTime();
        Work.Answer answer = work.run();
        return new Timed(System.nanoTime() - start, answer);
    }

    private Outcome outcome() {
        double ours = median(rounds.stream().mapToDouble(Round::ours).toArray());
        if (question.peer().isEmpty()) return Outcome.alone(question, ours, rounds.size());
        double peer = median(rounds.stream().mapToDouble(Round::peer).toArray());
        double ratio = median(rounds.stream()
                .mapToDouble(round -> (double) round.peer / round.ours)
                .toArray());
        return new Outcome(question, ours, peer, ratio, rounds.size(), agreed);
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
