package org.cvmworkbench.analysis.rules;

import java.util.Optional;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.analysis.profile.ReceiptTotals;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.Products;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.When;
import org.cvmworkbench.model.DaySpan;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.PeriodAge;

/// Who bought what and when: of everything, a category or a product, in any time. The histories asked for last are
/// kept. Safe on any thread.
final class Purchases {
    private static final int HISTORIES_KEPT = 4;

    private final Snapshot snapshot;
    private final int asOf;
    private final Upcoming upcoming;
    private final Lazy<History> all;
    private final Lazy<History> allWithQuantities;
    private final Kept<Term, History> histories = new Kept<>(HISTORIES_KEPT);

    /// @param asOf receipts after this day are not looked at
    Purchases(Snapshot snapshot, int asOf, Lazy<ReceiptTotals> totals, Upcoming upcoming) {
        this.snapshot = snapshot;
        this.asOf = asOf;
        this.upcoming = upcoming;
        this.all = new Lazy<>(() -> History.ofAll(snapshot, totals.get()));
        this.allWithQuantities = new Lazy<>(() -> History.ofAllWithQuantities(snapshot, totals.get()));
    }

    /// What a term says of the time it names.
    Dimension timed(Term term, Profile profile) {
        if (term.member().isForetold()) {
            return new NextFigures(
                            upcoming.of(term.argument()), snapshot.customers().count())
                    .ofCategory(term.member());
        }
        Figure figure = Figure.of(term);
        History history = history(term, figure);
        if (term.when() instanceof When.Changed changed) {
            return OwnChange.of(history, figure, changed.days(asOf), profile);
        }
        return history.figure(figure, term.when().days(asOf), asOf);
    }

    /// What a term says of the period it names.
    Dimension period(Term term, Profile profile) {
        Figure figure = Figure.of(term);
        Optional<PeriodAge> age = PeriodAge.named(term.argument());
        if (age.isPresent()) return history(term, figure).atAge(figure, profile, age.get(), asOf);
        DaySpan days = Period.named(term.argument()).orElseThrow().until(asOf);
        return history(term, figure).figure(figure, days, asOf);
    }

    /// What is asked of, day by day.
    History history(Term term, Figure figure) {
        if (term.word() == CustomerWord.CATEGORY || term.word() == CustomerWord.PRODUCT) {
            Term item = new Term(term.word(), term.argument(), Member.ITSELF);
            return histories.get(item, () -> HistoryScan.of(snapshot, asOf, products(item)));
        }
        return figure == Figure.QUANTITY ? allWithQuantities.get() : all.get();
    }

    /// The products an item means, by product.
    private boolean[] products(Term item) {
        Products products = snapshot.products();
        boolean[] wanted = new boolean[products.size()];
        boolean itself = item.word() == CustomerWord.PRODUCT;
        Coded category = products.attribute("category");
        int code = (itself ? products.keys() : category.dictionary()).codeOf(item.argument());
        for (int product = 1; product < wanted.length; product++) {
            wanted[product] = code == (itself ? product : category.code(product));
        }
        return wanted;
    }
}
