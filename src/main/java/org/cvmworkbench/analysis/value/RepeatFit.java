package org.cvmworkbench.analysis.value;

import java.util.Optional;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Snapshot;

/// A law of repeat buying, and how it fits, times in days.
public record RepeatFit(RepeatModel model, Fit fit) {
    private static final int MOST_STAGES = 12;

    /// The law of most bases (MBG/NBD), fitted to what everybody did until a day. O(receipts + rows).
    ///
    /// @param until days since 1970-01-01
    public static RepeatFit of(Snapshot snapshot, ReceiptTotals totals, int until) {
        CustomerSet all = CustomerSet.all(snapshot.customers().count());
        return of(ModelName.MBG_NBD, ModelUnit.DAY, RepeatPurchases.rows(snapshot, totals, all, until));
    }

    /// Maximum likelihood on the different histories of customers.
    ///
    /// @param unit of the periods, of a law that has them
    static RepeatFit of(ModelName name, ModelUnit unit, PurchaseRows rows) {
        return switch (name) {
            case MBG_NBD -> fitted(new BetaGeometric(1, true), rows);
            case BG_NBD -> fitted(new BetaGeometric(1, false), rows);
            case PARETO_NBD -> fitted(new ParetoNbd(), rows);
            case MBG_CNBD_K -> mostEven(rows);
            case BG_BB -> fitted(new BetaBernoulli(unit), rows);
        };
    }

    /// The law with the parameters found, times in days or periods; nothing where it does not fit.
    Optional<BuyingLaw> law() {
        return fit instanceof Fit.Fitted fitted ? Optional.of(model.law(fitted.parameters())) : Optional.empty();
    }

    private static RepeatFit fitted(RepeatModel model, PurchaseRows rows) {
        return new RepeatFit(model, model.fit(rows));
    }

    /// As many stages as make the likelihood highest.
    private static RepeatFit mostEven(PurchaseRows rows) {
        RepeatFit best = fitted(new BetaGeometric(1, true), rows);
        for (int stages = 2; stages <= MOST_STAGES; stages++) {
            RepeatFit next = fitted(new BetaGeometric(stages, true), rows);
            if (!(next.fit instanceof Fit.Fitted more)) break;
            if (best.fit instanceof Fit.Fitted less && less.logLikelihood() >= more.logLikelihood()) break;
            best = next;
        }
        return best;
    }
}
