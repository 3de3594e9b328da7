package org.cvmworkbench.analysis.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cvmworkbench.columns.Coded;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.ValueTest;

/// A word of each customer. A number is asked of those words that are decimals with a point; the others are unknown.
///
/// @param codes by customer; 0 where there is no word
/// @param words how many codes there are, with 0
/// @param word the word of a code
public record Words(int[] codes, int words, IntFunction<String> word) implements Dimension {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d{1,30}(\\.\\d{1,30})?");

    static Words of(Coded column, int customers) {
        int[] codes = column.present() ? column.codes() : new int[customers];
        return new Words(codes, column.dictionary().size(), column.dictionary()::value);
    }

    @Override
    public Optional<Known> of(int customer) {
        int code = codes[customer];
        return code == 0 ? Optional.empty() : Optional.of(new Known.Word(word.apply(code)));
    }

    /// Tests each word once, then only looks up codes.
    @Override
    public CustomerSet where(ValueTest test) {
        Predicate<String> predicate = switch (test) {
            case TextTest text -> text.predicate();
            case NumberTest number -> text -> DECIMAL.matcher(text).matches() && number.passes(new BigDecimal(text));
        };
        boolean[] passes = new boolean[words];
        for (int code = 1; code < words; code++) passes[code] = predicate.test(word.apply(code));
        return CustomerSet.where(codes.length, customer -> passes[codes[customer]]);
    }
}
