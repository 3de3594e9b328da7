package org.cvmworkbench.analysis.health;

import java.math.BigDecimal;
import java.util.List;
import org.cvmworkbench.language.LineWord;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;

/// Writes the rules of remedies.
final class LineRules {
    private LineRules() {}

    static String print(Rule rule) {
        return RulePrinter.print(rule);
    }

    static Rule any(List<Rule> rules) {
        return rules.size() == 1 ? rules.getFirst() : new Rule.Or(rules);
    }

    /// @param words at least one
    static Rule among(LineWord word, List<String> words) {
        TextTest test =
                words.size() == 1 ? new TextTest.Same(false, words.getFirst()) : new TextTest.Among(false, words);
        return new Rule.Condition(Term.of(word), test);
    }

    /// @param value as columns keep it
    static Rule compared(LineWord word, Operator operator, long value) {
        BigDecimal plain = BigDecimal.valueOf(value, word.decimals()).stripTrailingZeros();
        BigDecimal written = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new Rule.Condition(Term.of(word), new NumberTest.Compared(operator, written));
    }
}
