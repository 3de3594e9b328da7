package org.cvmworkbench.language.blocks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;

/// One condition of a rule in a form that can be shown and changed without writing.
public sealed interface Block {
    Rule rule();

    /// What it is about; two blocks about the same replace each other.
    Optional<Term> subject();

    /// A number between two bounds, one of which may be missing.
    ///
    /// @param low above which, or from which on
    /// @param high below which, or up to which
    record Interval(Term term, Optional<NumberTest.Compared> low, Optional<NumberTest.Compared> high) implements Block {
        public Interval {
            if (low.isEmpty() && high.isEmpty()) throw new IllegalArgumentException("an interval without bounds");
        }

        public static Interval atMost(Term term, BigDecimal value) {
            return new Interval(term, Optional.empty(), Optional.of(new NumberTest.Compared(Operator.AT_MOST, value)));
        }

        public static Interval atLeast(Term term, BigDecimal value) {
            return new Interval(term, Optional.of(new NumberTest.Compared(Operator.AT_LEAST, value)), Optional.empty());
        }

        @Override
        public Rule rule() {
            Optional<BigDecimal> only = only();
            if (only.isPresent()) return condition(new NumberTest.Compared(Operator.EQUAL, only.get()));
            List<Rule> bounds = Stream.of(low, high)
                    .flatMap(Optional::stream)
                    .<Rule>map(this::condition)
                    .toList();
            return bounds.size() == 1 ? bounds.getFirst() : new Rule.And(bounds);
        }

        /// The one number it lets pass, if it is written so.
        public Optional<BigDecimal> only() {
            return low.filter(from -> from.operator() == Operator.AT_LEAST)
                    .map(NumberTest.Compared::value)
                    .filter(value -> high.filter(to -> to.operator() == Operator.AT_MOST)
                            .map(NumberTest.Compared::value)
                            .filter(value::equals)
                            .isPresent());
        }

        private Rule.Condition condition(NumberTest.Compared bound) {
            return new Rule.Condition(term, bound);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.of(term);
        }
    }

    /// A word that is one of some values.
    ///
    /// @param values in the order they are written, at least one
    record Members(Term term, List<String> values) implements Block {
        public Members {
            values = List.copyOf(values);
        }

        @Override
        public Rule rule() {
            TextTest test = values.size() == 1
                    ? new TextTest.Same(false, values.getFirst())
                    : new TextTest.Among(false, values);
            return new Rule.Condition(term, test);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.of(term);
        }
    }

    /// Cells of the grid of recency and frequency.
    ///
    /// @param scores as `rf` has them, 54 being recency 5 and frequency 4; ascending, at least one
    record Cells(List<Integer> scores) implements Block {
        public static final Term TERM = Term.of(CustomerWord.RF);

        public Cells {
            scores = scores.stream().distinct().sorted().toList();
        }

        @Override
        public Rule rule() {
            List<BigDecimal> values = scores.stream().map(BigDecimal::valueOf).toList();
            NumberTest test = values.size() == 1
                    ? new NumberTest.Compared(Operator.EQUAL, values.getFirst())
                    : new NumberTest.Among(false, values);
            return new Rule.Condition(TERM, test);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.of(TERM);
        }
    }

    /// At least one of some categories, or of some products, was ever bought.
    ///
    /// @param names in the order they are written, at least one
    record Bought(CustomerWord word, List<String> names) implements Block {
        public Bought {
            names = List.copyOf(names);
        }

        @Override
        public Rule rule() {
            List<Rule> any = names.stream()
                    .<Rule>map(name -> new Rule.Bought(new Term(word, name, Member.ITSELF)))
                    .toList();
            return any.size() == 1 ? any.getFirst() : new Rule.Or(any);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.of(Term.of(word));
        }
    }

    /// A category or product was bought so many times in a time.
    ///
    /// @param item with its time
    record Times(Term item, int times) implements Block {
        @Override
        public Rule rule() {
            return new Rule.Bought(item, times);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.of(item);
        }
    }

    /// A category or product was bought in a rhythm of its own and is not any more.
    record Stopped(Term item) implements Block {
        @Override
        public Rule rule() {
            return new Rule.Stopped(item);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.empty();
        }
    }

    /// One of some saved segments, as they are now or as they were frozen.
    ///
    /// @param names in the order they are written, at least one
    record Segments(boolean frozen, List<String> names) implements Block {
        public Segments {
            names = List.copyOf(names);
        }

        @Override
        public Rule rule() {
            List<Rule> any = names.stream().map(this::named).toList();
            return any.size() == 1 ? any.getFirst() : new Rule.Or(any);
        }

        private Rule named(String name) {
            return frozen ? new Rule.Frozen(name) : new Rule.Segment(name);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.empty();
        }
    }

    /// Any other test of one term: a list of numbers, a pattern, what it is not.
    record Tested(Rule.Condition condition) implements Block {
        @Override
        public Rule rule() {
            return condition;
        }

        /// What is asked of the term, as it is written behind it.
        public String test() {
            return RulePrinter.print(condition)
                    .substring(RulePrinter.print(condition.term()).length() + 1);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.empty();
        }
    }

    /// At least one of some groups of conditions holds.
    ///
    /// @param alternatives at least two
    record Any(List<Blocks> alternatives) implements Block {
        public Any {
            alternatives = List.copyOf(alternatives);
        }

        @Override
        public Rule rule() {
            List<Rule> rules = alternatives.stream()
                    .flatMap(blocks -> blocks.rule().stream())
                    .toList();
            if (rules.size() < 2) return rules.stream().findFirst().orElse(Rules.EVERYBODY);
            return new Rule.Or(rules);
        }

        @Override
        public Optional<Term> subject() {
            return Optional.empty();
        }
    }

    /// Some conditions do not all hold.
    record None(Blocks conditions) implements Block {
        @Override
        public Rule rule() {
            return new Rule.Not(conditions.rule().orElse(Rules.EVERYBODY));
        }

        @Override
        public Optional<Term> subject() {
            return Optional.empty();
        }
    }
}
