package org.cvmworkbench.analysis.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.ValueTest;
import org.cvmworkbench.model.Group;

/// The group of each customer, who all have one.
public record GroupWords(Group[] groups) implements Dimension {
    @Override
    public Optional<Known> of(int customer) {
        return Optional.of(new Known.Word(groups[customer].word()));
    }

    @Override
    public CustomerSet where(ValueTest test) {
        Predicate<String> predicate = switch (test) {
            case TextTest text -> text.predicate();
            case NumberTest number -> throw new IllegalArgumentException("a group is asked for " + number);
        };
        Set<Group> passing = EnumSet.allOf(Group.class);
        passing.removeIf(group -> !predicate.test(group.word()));
        return CustomerSet.where(groups.length, customer -> passing.contains(groups[customer]));
    }
}
