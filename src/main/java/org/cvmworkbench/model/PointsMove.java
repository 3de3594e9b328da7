package org.cvmworkbench.model;

import java.util.List;
import java.util.Locale;

/// What a row of a points ledger does.
@SuppressWarnings("ImmutableEnumChecker") // the lists come from List.of
public enum PointsMove {
    GIVEN(List.of("give", "gave", "earn", "accru", "award", "grant", "credit", "bonus", "add", "начисл", "приход")),
    SPENT(List.of("spen", "redeem", "redemp", "pay", "debit", "use", "списан", "оплат", "расход", "трат")),
    /// Expired unspent.
    BURNT(List.of("burn", "expir", "lapse", "сгор", "истек", "срок", "аннулир"));

    private final List<String> words;

    PointsMove(List<String> words) {
        this.words = words;
    }

    /// What the operation's word says; where it says nothing known, the sign.
    ///
    /// @param operation as the file has it, in English or Russian
    public static PointsMove of(String operation, long points) {
        String word = operation.strip().toLowerCase(Locale.ROOT);
        // what burns may be called "списание по сроку" or "points expired": ask for it first
        for (PointsMove move : List.of(BURNT, SPENT, GIVEN)) {
            if (move.words.stream().anyMatch(word::contains)) return move;
        }
        return points < 0 ? SPENT : GIVEN;
    }

    /// What it does to a balance, whatever sign the file wrote. A negative amount that is given takes back.
    public long signed(long points) {
        return this == GIVEN ? points : -Math.abs(points);
    }
}
