package org.cvmworkbench.analysis.suggestion;

import java.util.List;
import java.util.Locale;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Group;
import org.cvmworkbench.model.ItemKind;
import org.cvmworkbench.model.scenario.Audience;

/// Audiences and scopes of items.
final class Buyers {
    private static final String COMING = "group in (new, active, rare)";

    private Buyers() {}

    /// Whoever bought one of these before and still comes: content of a category somebody never bought
    /// hardly works (priors P03), and who has left asks for another offer. Of brands and suppliers, of
    /// which rules have no word, whoever still comes.
    static Audience of(ItemKind kind, List<String> keys) {
        CustomerWord word = switch (kind) {
            case PRODUCT -> CustomerWord.PRODUCT;
            case CATEGORY -> CustomerWord.CATEGORY;
            case BRAND, SUPPLIER -> null;
        };
        if (word == null) return new Audience.Rule(COMING);
        List<Rule> bought = keys.stream()
                .map(key -> (Rule) new Rule.Bought(new Term(word, key, Member.ITSELF)))
                .toList();
        Rule any = bought.size() == 1 ? bought.getFirst() : new Rule.Or(bought);
        String who = RulePrinter.print(any);
        return new Audience.Rule((bought.size() == 1 ? who : "(" + who + ")") + " and " + COMING);
    }

    static Audience of(Group group) {
        return new Audience.Rule("group = " + group.name().toLowerCase(Locale.ROOT));
    }
}
