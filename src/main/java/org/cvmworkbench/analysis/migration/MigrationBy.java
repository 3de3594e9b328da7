package org.cvmworkbench.analysis.migration;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.rfm.CutPoints;
import org.cvmworkbench.model.Group;

/// What customers are told apart by. The last state is always that of who has not visited yet.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum MigrationBy {
    /// Where they stand by their own rhythm, in the order of [Group].
    GROUP(Stream.of(Group.values()).map(Group::word).toList()),
    /// Score of the last visit, the latest first.
    RECENCY(scores(5, "R")),
    /// Score of the number of visits, the most first.
    FREQUENCY(scores(5, "F")),
    /// Both.
    RF(IntStream.rangeClosed(1, 5)
            .map(score -> 6 - score)
            .boxed()
            .flatMap(r -> IntStream.rangeClosed(1, 5).mapToObj(f -> "R" + r + " F" + (6 - f)))
            .toList());

    private final List<String> states;

    MigrationBy(List<String> states) {
        this.states = states.contains(Group.NONE.word())
                ? List.copyOf(states)
                : Stream.concat(states.stream(), Stream.of(Group.NONE.word())).toList();
    }

    private static List<String> scores(int most, String letter) {
        return IntStream.range(0, most)
                .mapToObj(below -> letter + (most - below))
                .toList();
    }

    /// Words of groups, or scores such as `R5 F1`.
    public List<String> states() {
        return states;
    }

    /// The state of who has not visited yet.
    public int none() {
        return states.size() - 1;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The place of two scores, 1 to 5.
    int cell(int recency, int frequency) {
        int late = CutPoints.PARTS - recency;
        int often = CutPoints.PARTS - frequency;
        return switch (this) {
            case GROUP -> throw new IllegalStateException("groups have no scores");
            case RECENCY -> late;
            case FREQUENCY -> often;
            case RF -> late * CutPoints.PARTS + often;
        };
    }
}
