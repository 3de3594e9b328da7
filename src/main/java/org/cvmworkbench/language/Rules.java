package org.cvmworkbench.language;

import java.math.BigDecimal;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;

/// Rules for those who have only a text and want a rule or a sentence.
public final class Rules {
    /// Who has it anyway: visits are never fewer than none.
    public static final Rule EVERYBODY = new Rule.Condition(
            Term.of(CustomerWord.FREQUENCY), new NumberTest.Compared(Operator.AT_LEAST, BigDecimal.ZERO));

    private Rules() {}

    /// The rule of a segment.
    public static Rule customers(String text) throws WorkbenchException {
        return read(text, Vocabulary.CUSTOMERS);
    }

    /// The rule of a segment, where an empty text asks for everybody.
    public static Rule customersOrAll(String text) throws WorkbenchException {
        return text.isBlank() ? EVERYBODY : customers(text);
    }

    /// The rule of the lines to keep in an import.
    public static Rule lines(String text) throws WorkbenchException {
        return read(text, Vocabulary.LINES);
    }

    private static Rule read(String text, Vocabulary vocabulary) throws WorkbenchException {
        return switch (RuleParser.parse(text, vocabulary)) {
            case Rule rule -> rule;
            case RuleProblem problem -> throw new WorkbenchException(ErrorKind.SYNTAX, problem.sentence());
        };
    }
}
