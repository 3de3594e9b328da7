package org.cvmworkbench.analysis.customers;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionary;
import org.cvmworkbench.model.Consent;
import org.cvmworkbench.model.Group;

/// What a column says of each customer, worked out for those who are looked at.
public sealed interface CustomerValues {
    /// Where nothing is known.
    long UNKNOWN = Long.MIN_VALUE;

    /// A whole number by customer that orders them as the values do; [#UNKNOWN] where there is none.
    IntToLongFunction places();

    /// Numbers.
    ///
    /// @param at whole numbers that carry `decimals`; [#UNKNOWN] where there is none
    record Figures(IntToLongFunction at, int decimals) implements CustomerValues {
        @Override
        public IntToLongFunction places() {
            return at;
        }
    }

    /// Days since 1970-01-01, [Column#NO_INT] where there is none.
    record Days(IntUnaryOperator at) implements CustomerValues {
        @Override
        public IntToLongFunction places() {
            return customer -> at.applyAsInt(customer) == Column.NO_INT ? UNKNOWN : at.applyAsInt(customer);
        }
    }

    /// Words of a dictionary, code 0 where there is none.
    record Words(Dictionary dictionary, IntUnaryOperator code) implements CustomerValues {
        public String at(int customer) {
            return dictionary.value(code.applyAsInt(customer));
        }

        /// O(words).
        @Override
        public IntToLongFunction places() {
            int[] ranks = WordRanks.of(dictionary);
            return customer -> code.applyAsInt(customer) == 0 ? UNKNOWN : ranks[code.applyAsInt(customer)];
        }
    }

    /// Groups, in the order of a customer's life.
    record Groups(IntFunction<Group> at) implements CustomerValues {
        private static final List<Group> ORDER =
                List.of(Group.NEW, Group.ACTIVE, Group.RARE, Group.SLIPPING, Group.CHURNED);

        @Override
        public IntToLongFunction places() {
            return inOrder(ORDER, at);
        }
    }

    /// Answers to a question of consent.
    record Consents(IntFunction<Consent> at) implements CustomerValues {
        private static final List<Consent> ORDER = List.of(Consent.NO, Consent.YES);

        @Override
        public IntToLongFunction places() {
            return inOrder(ORDER, at);
        }
    }

    /// What is not in the order is unknown.
    private static <T> IntToLongFunction inOrder(List<T> order, IntFunction<T> at) {
        return customer -> {
            int place = order.indexOf(at.apply(customer));
            return place < 0 ? UNKNOWN : place;
        };
    }
}
