package org.cvmworkbench.workspace.lists;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.WorkbenchException;

/// What a list is for.
///
/// @param channel it is sent through; none for the analysis list
/// @param control the share held out to compare with, 0 to 1
/// @param stratum by which those held out are spread evenly
/// @param definition the rule that finds the audience; empty for everybody
/// @param salt of the draw: the same salt holds out the same customers; the rule where nothing else is said
/// @param segments what the names in the rule stand for
/// @param columns further ones of an analysis list
public record ListTerms(
        Optional<SendingChannel> channel,
        double control,
        Stratum stratum,
        String definition,
        String salt,
        SortedMap<String, String> segments,
        List<CustomerColumn> columns) {
    /// Held out of a sending list where nothing else is said (the usual share: `priors.md` P68).
    public static final double USUAL_CONTROL = 0.10;

    /// A rule, however it is spelt; everybody is the empty rule.
    public static String definition(String rule) throws WorkbenchException {
        return rule.isBlank() ? "" : RulePrinter.print(Rules.customers(rule));
    }
}
