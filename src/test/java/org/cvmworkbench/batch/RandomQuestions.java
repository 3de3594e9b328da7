package org.cvmworkbench.batch;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Span;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.When;
import org.cvmworkbench.model.Group;

/// Random rules over every word, with values that occur in a base, so that most select somebody but not everybody.
///
/// @param values what occurs, by column of the person or name of an attribute; `category` and `product` too
record RandomQuestions(SplittableRandom random, LocalDate asOf, Map<String, List<String>> values) {
    /// Saved, and frozen.
    static final List<String> SEGMENTS = List.of("Regulars", "Not regulars", "Spenders");

    static final List<String> ATTRIBUTES = List.of("city", "acquired_by", "birth_year", "consent_email", "phone");

    Rule next() {
        return next(random.nextInt(4));
    }

    private Rule next(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 1 -> new Rule.And(next(depth - 1), next(depth - 1));
            case 2 -> new Rule.Or(next(depth - 1), next(depth - 1), next(0));
            case 3 -> new Rule.Not(next(depth - 1));
            default -> condition();
        };
    }

    private Rule condition() {
        if (random.nextInt(4) == 0) return form();
        CustomerWord word = CustomerWord.values()[random.nextInt(CustomerWord.values().length)];
        return switch (word) {
            case RECENCY, FREQUENCY, MONEY, RHYTHM, TENURE, RECEIPT -> inTime(Term.of(word));
            case RF -> new Rule.Condition(Term.of(word), numbers(() -> score(2)));
            case RFM -> new Rule.Condition(Term.of(word), numbers(() -> score(3)));
            case LAPSE -> new Rule.Condition(Term.of(word), texts(() -> pick(List.of("returnable", "final"))));
            case GROUP -> new Rule.Condition(Term.of(word), texts(() -> pick(groups())));
            case STORE, CHANNEL -> new Rule.Condition(Term.of(word), textsOrLike(word.word()));
            case ATTRIBUTE -> attribute(pick(ATTRIBUTES));
            case COHORT -> new Rule.Condition(new Term(word, "month", Member.ITSELF), textsOrLike(word.word()));
            case CATEGORY, PRODUCT, PERIOD -> purchases(word);
            // held against SQL one by one: DerivedFiguresTest
            default -> condition();
        };
    }

    private Rule attribute(String name) {
        Term term = new Term(CustomerWord.ATTRIBUTE, name, Member.ITSELF);
        boolean number = name.equals("birth_year") || name.equals("phone");
        return new Rule.Condition(
                term, number && random.nextBoolean() ? numbers(() -> figure(name)) : textsOrLike(name));
    }

    private Rule form() {
        CustomerWord word = random.nextBoolean() ? CustomerWord.CATEGORY : CustomerWord.PRODUCT;
        Term item = new Term(word, pick(values.get(word.word())), Member.ITSELF);
        return switch (random.nextInt(6)) {
            case 0 -> new Rule.Bought(timed(item), random.nextInt(1, 5));
            case 1 -> new Rule.Stopped(item);
            case 2 -> new Rule.Segment(pick(SEGMENTS));
            case 3 -> new Rule.Frozen(pick(SEGMENTS));
            default -> {
                Term figure = random.nextBoolean()
                        ? new Term(word, item.argument(), pick(List.of(Member.SPEND, Member.VISITS, Member.QUANTITY)))
                        : Term.of(pick(List.of(CustomerWord.MONEY, CustomerWord.FREQUENCY, CustomerWord.RECEIPT)));
                yield new Rule.Condition(figure.in(new When.Changed(span())), numbers(this::percent));
            }
        };
    }

    private BigDecimal percent() {
        return BigDecimal.valueOf(random.nextInt(-1000, 1500), random.nextInt(2));
    }

    private Rule inTime(Term term) {
        return new Rule.Condition(timed(term), numbers(() -> figure(term.word().word())));
    }

    private Term timed(Term term) {
        if (!term.inTime()) return term;
        LocalDate first = asOf.minusDays(random.nextInt(700));
        Optional<LocalDate> last = Optional.of(first.plusDays(random.nextInt(400)));
        return switch (random.nextInt(6)) {
            case 0, 1 -> term.in(new When.Last(span()));
            case 2 -> term.in(new When.Between(Optional.of(first), last));
            case 3 -> term.in(new When.Between(Optional.of(first), Optional.empty()));
            case 4 -> term.in(new When.Between(Optional.empty(), last));
            default -> term;
        };
    }

    private Span span() {
        return switch (random.nextInt(5)) {
            case 0 -> new Span(random.nextInt(1, 400), Span.Unit.DAYS);
            case 1 -> new Span(random.nextInt(1, 60), Span.Unit.WEEKS);
            case 2 -> new Span(random.nextInt(1, 14), Span.Unit.MONTHS);
            case 3 -> new Span(random.nextInt(1, 5), Span.Unit.QUARTERS);
            default -> new Span(random.nextInt(1, 3), Span.Unit.YEARS);
        };
    }

    private Rule purchases(CustomerWord word) {
        Member member =
                pick(Stream.of(Member.values()).filter(one -> !one.isForetold()).toList());
        Term term = timed(new Term(word, pick(values.get(word.word())), member));
        return switch (member) {
            case ITSELF -> new Rule.Bought(term, term.word() == CustomerWord.PERIOD ? 1 : random.nextInt(1, 4));
            case SPEND -> new Rule.Condition(term, numbers(() -> BigDecimal.valueOf(random.nextInt(60_000), 2)));
            case VISITS, QUANTITY -> new Rule.Condition(term, numbers(() -> BigDecimal.valueOf(random.nextInt(6))));
            case RECENCY -> new Rule.Condition(term, numbers(() -> BigDecimal.valueOf(random.nextInt(700))));
            case NEXTPURCHASE, SEND, GAP -> throw new IllegalArgumentException(member + " is asked elsewhere");
        };
    }

    private NumberTest numbers(Supplier<BigDecimal> number) {
        if (random.nextInt(6) == 0) {
            BigDecimal one = number.get();
            BigDecimal other = number.get();
            return new NumberTest.Within(random.nextInt(4) == 0, one.min(other), one.max(other));
        }
        if (random.nextInt(5) == 0) return new NumberTest.Among(random.nextBoolean(), some(number));
        return new NumberTest.Compared(pick(List.of(Operator.values())), number.get());
    }

    private TextTest textsOrLike(String column) {
        if (random.nextInt(3) > 0) return texts(() -> pick(values.get(column)));
        String text = pick(values.get(column));
        int cut = random.nextInt(text.length());
        String pattern = switch (random.nextInt(3)) {
            case 0 -> text.substring(0, cut) + "%";
            case 1 -> "%" + text.substring(cut);
            default -> text.substring(0, cut) + "_" + text.substring(cut + 1);
        };
        if (random.nextInt(3) == 0) return new TextTest.Has(random.nextBoolean(), pattern.replaceAll("[%_]", ""));
        return new TextTest.Like(random.nextBoolean(), pattern);
    }

    private TextTest texts(Supplier<String> text) {
        if (random.nextBoolean()) return new TextTest.Same(random.nextBoolean(), text.get());
        return new TextTest.Among(random.nextBoolean(), some(text));
    }

    /// One that occurs, or one beside it.
    private BigDecimal figure(String column) {
        BigDecimal value = new BigDecimal(pick(values.get(column)));
        return random.nextInt(3) == 0 ? value.add(BigDecimal.valueOf(random.nextInt(-20, 21), 1)) : value;
    }

    private BigDecimal score(int digits) {
        int score = 0;
        for (int digit = 0; digit < digits; digit++) score = score * 10 + random.nextInt(1, 6);
        return BigDecimal.valueOf(score);
    }

    private static List<String> groups() {
        return Stream.of(Group.values()).map(Group::word).toList();
    }

    private <T> List<T> some(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(1, 4)).toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
