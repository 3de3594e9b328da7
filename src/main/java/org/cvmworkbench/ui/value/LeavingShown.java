package org.cvmworkbench.ui.value;

import java.util.Optional;
import org.cvmworkbench.analysis.retention.Effort;
import org.cvmworkbench.analysis.retention.KeepOrWinBack;
import org.cvmworkbench.analysis.retention.LossFrom;
import org.cvmworkbench.analysis.retention.OwnChurn;
import org.cvmworkbench.analysis.retention.RetentionCase;

/// What the panel of leaving shows: the case that is looked at, and what the base itself tells.
///
/// @param own what the base tells; nothing where it is too young
/// @param from from when on those who leave are missed
/// @param keep an effort to keep customers
/// @param back an effort to win them back
/// @param resumed the share of returns that last
record LeavingShown(
        Optional<OwnChurn> own, RetentionCase asked, LossFrom from, Effort keep, Effort back, double resumed) {
    LeavingShown of(RetentionCase other) {
        return new LeavingShown(own, other, from, keep, back, resumed);
    }

    LeavingShown from(LossFrom other) {
        return new LeavingShown(own, asked, other, keep, back, resumed);
    }

    LeavingShown keeping(Effort other) {
        return new LeavingShown(own, asked, from, other, back, resumed);
    }

    LeavingShown winningBack(Effort other, double lasting) {
        return new LeavingShown(own, asked, from, keep, other, lasting);
    }

    KeepOrWinBack compared() {
        return KeepOrWinBack.of(keep, back, resumed);
    }
}
