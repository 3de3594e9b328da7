package org.cvmworkbench.analysis.rules;

import java.util.Optional;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Term;

/// Where a base keeps the words that a term can be.
final class TermWords {
    private TermWords() {}

    /// None of what are numbers, labels of periods or choices.
    static Optional<Dictionary> of(Term term, Snapshot snapshot) {
        if (!(term.word() instanceof CustomerWord word)) return Optional.empty();
        return switch (word) {
            case STORE -> Optional.of(snapshot.receipts().store().dictionary());
            case CHANNEL -> Optional.of(snapshot.receipts().channel().dictionary());
            case TOPCATEGORY -> Optional.of(categories(snapshot));
            case REASON -> Optional.of(attribute(snapshot, "lapse_reason"));
            case ATTRIBUTE -> Optional.of(attribute(snapshot, term.argument()));
            case COHORT -> ofCohort(term.argument(), snapshot);
            default -> Optional.empty();
        };
    }

    private static Optional<Dictionary> ofCohort(String by, Snapshot snapshot) {
        return switch (by) {
            case "store" -> Optional.of(snapshot.receipts().store().dictionary());
            case "channel" -> Optional.of(snapshot.receipts().channel().dictionary());
            case "category" -> Optional.of(categories(snapshot));
            case "source" -> Optional.of(attribute(snapshot, "acquired_by"));
            default -> Optional.empty();
        };
    }

    private static Dictionary categories(Snapshot snapshot) {
        return snapshot.products().attribute("category").dictionary();
    }

    private static Dictionary attribute(Snapshot snapshot, String name) {
        return snapshot.customers().attribute(name).dictionary();
    }
}
