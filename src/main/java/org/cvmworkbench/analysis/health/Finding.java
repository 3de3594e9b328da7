package org.cvmworkbench.analysis.health;

import java.util.List;
import org.cvmworkbench.model.SetAside;

/// What a check counted, what it looks like and what can be done about it.
///
/// @param count of what the check is about ([HealthCheck#unit()])
/// @param of all of them
/// @param examples at most [#EXAMPLES], the most telling first; none where a count says it all
/// @param remedy what one click does about it
public record Finding(HealthCheck check, int count, int of, List<Example> examples, Remedy remedy) {
    public static final int EXAMPLES = 10;

    private static final double HEAVY = 0.05;

    public Finding {
        examples = List.copyOf(examples);
    }

    /// A count that speaks for itself.
    public Finding(HealthCheck check, int count, int of) {
        this(check, count, of, List.of(), new Remedy.Advice());
    }

    /// The same with what sets it aside, where something was found.
    Finding aside(SetAside what) {
        return count == 0 ? this : new Finding(check, count, of, examples, new Remedy.LeaveOut(what));
    }

    /// The same findings counted in another unit.
    Finding counting(int other) {
        return new Finding(check, other, of, examples, remedy);
    }

    public boolean found() {
        return count > 0;
    }

    /// A fraction; 0 where there is nothing to be a part of.
    public double share() {
        return of == 0 ? 0 : (double) count / of;
    }

    /// How much it matters here: what bends figures wherever it stands is never only worth a note.
    public Weight weight() {
        if (!found()) return Weight.NONE;
        if (share() >= HEAVY && check.weight() != Weight.NOTE) return Weight.HEAVY;
        return check.weight();
    }
}
