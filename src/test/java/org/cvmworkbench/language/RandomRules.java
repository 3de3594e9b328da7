package org.cvmworkbench.language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cvmworkbench.model.Period;

/// Random rules that parse: every word, every test, nested a little.
public final class RandomRules {
    private static final String ALPHABET = "abA \"\\%_(),.=Вин🍷\n";

    private final SplittableRandom random;
    private final Vocabulary vocabulary;

    public RandomRules(SplittableRandom random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    public Rule next() {
        return next(random.nextInt(5));
    }

    private Rule next(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> new Rule.And(some(() -> next(depth - 1), 2));
            case 2 -> new Rule.Or(some(() -> next(depth - 1), 2));
            case 3 -> new Rule.Not(next(depth - 1));
            default -> condition();
        };
    }

    private Rule condition() {
        if (vocabulary == Vocabulary.CUSTOMERS && random.nextInt(3) == 0) return form();
        Word word = vocabulary.words().get(random.nextInt(vocabulary.words().size()));
        return switch (word.type()) {
            case NUMBER -> new Rule.Condition(timed(Term.of(word)), numberTest());
            case TEXT -> new Rule.Condition(Term.of(word), textTest(this::text));
            case CHOICE -> new Rule.Condition(Term.of(word), choiceTest(word.choices()));
            case ATTRIBUTE ->
                new Rule.Condition(
                        new Term(word, name(word), Member.ITSELF),
                        random.nextBoolean() ? numberTest() : textTest(this::text));
            case PURCHASES -> {
                List<Member> members = Stream.of(Member.values())
                        .filter(one -> !one.isForetold() || word == CustomerWord.CATEGORY)
                        .toList();
                Member member = members.get(random.nextInt(members.size()));
                Term term = timed(new Term(word, name(word), member));
                yield member == Member.ITSELF ? new Rule.Bought(term) : new Rule.Condition(term, numberTest());
            }
        };
    }

    private Rule form() {
        CustomerWord word = random.nextBoolean() ? CustomerWord.CATEGORY : CustomerWord.PRODUCT;
        Term item = new Term(word, name(word), Member.ITSELF);
        return switch (random.nextInt(5)) {
            case 0 -> new Rule.Bought(timed(item), random.nextInt(1, 20));
            case 1 -> new Rule.Stopped(item);
            case 2 -> new Rule.Segment(text() + "x");
            case 3 -> new Rule.Frozen(text() + "x");
            default -> {
                Term figure =
                        random.nextBoolean() ? Term.of(CustomerWord.RECEIPT) : new Term(word, name(word), Member.SPEND);
                yield new Rule.Condition(figure.in(new When.Changed(span())), numberTest());
            }
        };
    }

    private Term timed(Term term) {
        if (!term.inTime()) return term;
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(30_000));
        LocalDate later = day.plusDays(random.nextInt(300));
        return switch (random.nextInt(6)) {
            case 0 -> term.in(new When.Last(span()));
            case 1 -> term.in(new When.Between(Optional.of(day), Optional.of(later)));
            case 2 -> term.in(new When.Between(Optional.of(day), Optional.empty()));
            case 3 -> term.in(new When.Between(Optional.empty(), Optional.of(day)));
            default -> term;
        };
    }

    private Span span() {
        Span.Unit[] units = Span.Unit.values();
        return new Span(random.nextInt(1, 200), units[random.nextInt(units.length)]);
    }

    private NumberTest numberTest() {
        if (random.nextInt(5) == 0) {
            BigDecimal low = number();
            return new NumberTest.Within(random.nextBoolean(), low, low.add(number().abs()));
        }
        Operator operator = Operator.values()[random.nextInt(Operator.values().length)];
        return random.nextInt(4) == 0
                ? new NumberTest.Among(random.nextBoolean(), some(this::number, 1))
                : new NumberTest.Compared(operator, number());
    }

    private TextTest textTest(Supplier<String> text) {
        if (random.nextInt(4) == 0) return new TextTest.Has(random.nextBoolean(), text.get());
        return random.nextInt(3) == 0 ? new TextTest.Like(random.nextBoolean(), text.get()) : choiceTest(some(text, 1));
    }

    private TextTest choiceTest(List<String> choices) {
        String choice = choices.get(random.nextInt(choices.size()));
        return random.nextBoolean()
                ? new TextTest.Same(random.nextBoolean(), choice)
                : new TextTest.Among(random.nextBoolean(), List.of(choice, choices.getFirst()));
    }

    private BigDecimal number() {
        return BigDecimal.valueOf(random.nextLong(-20_000, 20_000), random.nextInt(4));
    }

    private String name(Word word) {
        if (word == CustomerWord.CONSENT || word == CustomerWord.REACHABLE) return "email";
        if (word == CustomerWord.COHORT) return Period.MONTH.word();
        return word == CustomerWord.PERIOD ? Period.QUARTER.label(random.nextInt(8000, 8200)) : text() + "x";
    }

    private String text() {
        int[] letters = ALPHABET.codePoints().toArray();
        return random.ints(random.nextInt(6), 0, letters.length)
                .map(index -> letters[index])
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private <T> List<T> some(Supplier<T> one, int least) {
        return Stream.generate(one).limit(random.nextInt(least, least + 3)).toList();
    }
}
