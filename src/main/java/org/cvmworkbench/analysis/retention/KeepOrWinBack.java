package org.cvmworkbench.analysis.retention;

import org.cvmworkbench.model.Text;

/// Keeping customers beside winning them back (capabilities C37): what one customer costs either way, and
/// what either brings. Which is cheaper is computed, never assumed: whoever would have stayed anyway makes
/// keeping dear, and whoever comes back but once makes winning back so.
public record KeepOrWinBack(Effort keep, Effort winBack) {
    /// Winning back counts rhythms resumed, not single purchases.
    ///
    /// @param back an effort whose `caused` are returns
    /// @param resumed the share of returns that last, 0 to 1
    public static KeepOrWinBack of(Effort keep, Effort back, double resumed) {
        Effort lasting = new Effort(
                back.contacted(),
                back.contactCost(),
                back.anyway() + back.caused() * (1 - resumed),
                back.caused() * resumed,
                back.incentive(),
                back.value());
        return new KeepOrWinBack(keep, lasting);
    }

    /// How many times as much a customer won back costs; NaN where either causes nothing.
    public double ratio() {
        return keep.caused() <= 0 || winBack.caused() <= 0 ? Double.NaN : winBack.costOfOne() / keep.costOfOne();
    }

    /// In words.
    public Text said() {
        if (Double.isNaN(ratio())) return Text.of("keep-or-win-back.unknown");
        return ratio() >= 1
                ? Text.of("keep-or-win-back.keep", keep.costOfOne(), winBack.costOfOne())
                : Text.of("keep-or-win-back.win-back", winBack.costOfOne(), keep.costOfOne());
    }
}
