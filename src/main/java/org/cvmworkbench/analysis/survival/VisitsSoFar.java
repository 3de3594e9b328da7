package org.cvmworkbench.analysis.survival;

import java.util.Locale;
import org.cvmworkbench.model.Text;

/// How often a customer had come when a silence began. Told from what was before it, never from what came
/// after: who is counted by all visits together looks regular because of having returned.
public enum VisitsSoFar {
    ONE(1),
    TWO(2),
    FEW(3),
    SOME(6),
    MANY(12);

    private final int from;

    VisitsSoFar(int from) {
        this.from = from;
    }

    /// @param visits days with a visit, at least one
    public static VisitsSoFar of(int visits) {
        return values()[place(visits)];
    }

    /// The place of a class among all.
    public static int place(int visits) {
        if (visits < FEW.from) return visits - 1;
        if (visits < SOME.from) return 2;
        return visits < MANY.from ? 3 : 4;
    }

    /// The fewest visits of the class.
    public int from() {
        return from;
    }

    /// In words.
    public Text said() {
        return Text.of("visits-so-far." + name().toLowerCase(Locale.ROOT));
    }
}
