package org.cvmworkbench.analysis.rules;

import java.util.Optional;
import java.util.function.Predicate;
import org.cvmworkbench.analysis.lifecycle.Groups;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.ValueTest;

/// The group of each customer, who all have one.
public record GroupWords(Groups groups) implements Dimension {
    @Override
    public Optional<Known> of(int customer) {
        return Optional.of(new Known.Word(groups.of(customer).word()));
    }

    @Override
    public CustomerSet where(ValueTest test) {
        Predicate<String> predicate = switch (test) {
            case TextTest text -> text.predicate();
            case NumberTest number -> throw new IllegalArgumentException("a group is asked for " + number);
        };
        boolean[] passing = new boolean[Groups.ALL.size()];
        for (int i = 0; i < passing.length; i++)
            passing[i] = predicate.test(Groups.ALL.get(i).word());
        byte[] place = groups.place();
        return CustomerSet.where(place.length, customer -> passing[place[customer]]);
    }
}
