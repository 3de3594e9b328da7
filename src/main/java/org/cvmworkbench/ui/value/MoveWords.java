package org.cvmworkbench.ui.value;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.migration.Migration;
import org.cvmworkbench.analysis.migration.MigrationBy;
import org.cvmworkbench.charts.MigrationFlow.Way;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.ui.kit.Look;

/// Moves between two days in words.
record MoveWords(Look look) {
    /// Names of the states.
    List<String> names(MigrationBy by) {
        return by.states().stream().map(this::name).toList();
    }

    private String name(String state) {
        return look.texts().find("customers.group." + state).orElse(state);
    }

    String sentence(Migration migration) {
        if (migration.known() == 0) return look.text("value.moves.nobody", day(migration.from()));
        return migration.by() == MigrationBy.GROUP ? groups(migration) : scores(migration);
    }

    private String groups(Migration migration) {
        int[][] moved = migration.moved();
        int active = state(Group.ACTIVE);
        int gone = moved[active][state(Group.SLIPPING)] + moved[active][state(Group.CHURNED)];
        int lost = state(Group.CHURNED);
        int back = migration.were(lost) - moved[lost][lost];
        return look.text(
                "value.moves.groups",
                day(migration.from()),
                day(migration.to()),
                count(migration.were(active)),
                share(moved[active][active], migration.were(active)),
                share(gone, migration.were(active)),
                count(migration.were(lost)),
                share(back, migration.were(lost)));
    }

    private static int state(Group group) {
        return MigrationBy.GROUP.states().indexOf(group.word());
    }

    private String scores(Migration migration) {
        int none = migration.by().none();
        int came =
                IntStream.range(0, none).map(is -> migration.moved()[none][is]).sum();
        return look.text(
                "value.moves.scores",
                day(migration.from()),
                day(migration.to()),
                count(migration.known()),
                share(migration.stayed(), migration.known()),
                count(came));
    }

    /// "Active → Slipping".
    String way(Migration migration, Way way) {
        List<String> names = names(migration.by());
        return look.text("value.moves.way", names.get(way.was()), names.get(way.is()));
    }

    List<String> explanation(Migration migration) {
        return List.of(
                look.text("value.explain.moves.how"),
                look.text("value.explain.moves." + migration.by().word()),
                look.text(
                        "value.explain.moves.inputs",
                        count(migration.before().length),
                        day(migration.from()),
                        day(migration.to())),
                look.text("value.explain.moves.source"));
    }

    private String day(int day) {
        return look.date(LocalDate.ofEpochDay(day));
    }

    private String count(int customers) {
        return look.numbers().whole(customers);
    }

    private String share(int part, int all) {
        return all == 0 ? "–" : look.numbers().percent((double) part / all, 0);
    }
}
