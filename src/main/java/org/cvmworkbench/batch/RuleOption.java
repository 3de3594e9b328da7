package org.cvmworkbench.batch;

import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Option;

/// Whose customers an answer is of: all, or those of a rule.
final class RuleOption {
    @Option(names = "--rule", paramLabel = "RULE", description = "only customers of this rule")
    private Optional<String> rule = Optional.empty();

    /// As it was written.
    Optional<String> text() {
        return rule;
    }

    /// Those of the rule; nothing where none was written.
    ///
    /// @throws WorkbenchException where it is refused
    Optional<CustomerSet> chosen(OpenBase open, Dimensions dimensions) throws WorkbenchException {
        return rule.isEmpty()
                ? Optional.empty()
                : Optional.of(RuleEvaluation.of(open.rules().read(rule.get()), dimensions));
    }

    CustomerSet customers(OpenBase open, Dimensions dimensions) throws WorkbenchException {
        return chosen(open, dimensions).orElseGet(() -> CustomerSet.all(dimensions.customers()));
    }
}
