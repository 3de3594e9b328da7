package org.cvmworkbench.analysis.cohort;

import java.math.BigDecimal;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.model.Period;
import org.cvmworkbench.model.PeriodAge;

/// A cell of a group table: those of one group who have lived through an age.
///
/// @param by no period
/// @param age the periods that age is counted in
/// @param offset periods since that of the first visit
public record GroupCell(CohortBy by, Period age, String label, int offset) {
    /// Those who came at this age, or who had lived through it and did not: together as many as [GroupRow#reached].
    public Rule rule(boolean came) {
        String name = new PeriodAge(age, offset).label();
        Rule visited = came
                ? new Rule.Bought(new Term(CustomerWord.PERIOD, name, Member.ITSELF))
                : new Rule.Condition(
                        new Term(CustomerWord.PERIOD, name, Member.VISITS),
                        new NumberTest.Compared(Operator.EQUAL, BigDecimal.ZERO));
        return new Rule.And(by.rule(label), visited);
    }
}
