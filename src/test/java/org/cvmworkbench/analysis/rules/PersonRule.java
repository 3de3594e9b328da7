package org.cvmworkbench.analysis.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cvmworkbench.analysis.rules.RandomBase.Line;
import org.cvmworkbench.language.CustomerWord;
import org.cvmworkbench.language.Member;
import org.cvmworkbench.language.NumberTest;
import org.cvmworkbench.language.Operator;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Span;
import org.cvmworkbench.language.Term;
import org.cvmworkbench.language.TextTest;
import org.cvmworkbench.language.When;
import org.cvmworkbench.model.Period;

/// What a rule means, told the plain way: one person after the other, from the lines of the receipts. Only groups and
/// scores are taken from their own analyses.
record PersonRule(RandomBase base, Dimensions dimensions) {
    boolean holds(Rule rule, int customer) {
        return switch (rule) {
            case Rule.And(var parts) -> parts.stream().allMatch(part -> holds(part, customer));
            case Rule.Or(var parts) -> parts.stream().anyMatch(part -> holds(part, customer));
            case Rule.Not(var inner) -> !holds(inner, customer);
            case Rule.Bought(var term, var times) -> visits(of(term, customer)).size() >= times;
            case Rule.Stopped(var term) -> stopped(term, customer);
            case Rule.Segment segment -> throw new AssertionError(segment);
            case Rule.Frozen frozen -> throw new AssertionError(frozen);
            case Rule.Keys(var members) ->
                members.keys().contains(base.people().get(customer).key());
            case Rule.Condition(var term, TextTest test) ->
                value(term, customer)
                        .filter(value -> passes(test, (String) value))
                        .isPresent();
            case Rule.Condition(var term, NumberTest test) ->
                value(term, customer)
                        .flatMap(PersonRule::number)
                        .filter(value -> passes(test, value))
                        .isPresent();
        };
    }

    private static Optional<BigDecimal> number(Object value) {
        if (value instanceof BigDecimal number) return Optional.of(number);
        return List.of("41", "17.50", "-3").contains(value)
                ? Optional.of(new BigDecimal(value.toString()))
                : Optional.empty();
    }

    private static boolean passes(NumberTest test, BigDecimal value) {
        return switch (test) {
            case NumberTest.Compared(var operator, var limit) -> compares(operator, limit, value);
            case NumberTest.Within(var negative, var low, var high) ->
                (compares(Operator.AT_LEAST, low, value) && compares(Operator.AT_MOST, high, value)) != negative;
            case NumberTest.Among(var negative, var values) ->
                values.stream().noneMatch(one -> compares(Operator.EQUAL, one, value)) == negative;
        };
    }

    private static boolean passes(TextTest test, String value) {
        return switch (test) {
            case TextTest.Same(var negative, var text) -> text.equals(value) != negative;
            case TextTest.Among(var negative, var texts) -> texts.contains(value) != negative;
            case TextTest.Like(var negative, var pattern) ->
                value.matches(pattern.replace("%", ".*").replace("_", ".")) != negative;
            case TextTest.Has(var negative, var part) ->
                value.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT)) != negative;
        };
    }

    private static boolean compares(Operator operator, BigDecimal limit, BigDecimal value) {
        return switch (operator) {
            case EQUAL -> value.compareTo(limit) == 0;
            case NOT_EQUAL -> value.compareTo(limit) != 0;
            case LESS -> value.compareTo(limit) < 0;
            case AT_MOST -> value.compareTo(limit) <= 0;
            case MORE -> value.compareTo(limit) > 0;
            case AT_LEAST -> value.compareTo(limit) >= 0;
        };
    }

    private Optional<?> value(Term term, int customer) {
        if (term.when() instanceof When.Changed(var span)) return changed(term.in(When.ever()), span, customer);
        List<Line> lines = seen(line -> during(term.when(), line.day()), customer);
        List<LocalDate> visits = visits(lines);
        int rfm = dimensions.rfm().rfm(customer);
        return switch ((CustomerWord) term.word()) {
            case RECENCY -> visits.stream().max(Comparator.naturalOrder()).map(PersonRule::silence);
            case TENURE -> visits.stream().min(Comparator.naturalOrder()).map(PersonRule::silence);
            case FREQUENCY -> Optional.of(BigDecimal.valueOf(visits.size()));
            case MONEY -> Optional.of(money(lines));
            case RHYTHM -> rhythm(visits.stream().sorted().toList());
            case RECEIPT ->
                Optional.of(visits)
                        .filter(some -> !some.isEmpty())
                        .map(some -> money(lines).divide(BigDecimal.valueOf(some.size()), 10, RoundingMode.FLOOR))
                        .map(average -> average.add(new BigDecimal("0.005")).setScale(2, RoundingMode.FLOOR));
            case GROUP -> Optional.of(dimensions.groups().of(customer).word());
            case RF -> Optional.of(BigDecimal.valueOf(rfm / 10)).filter(score -> rfm > 0);
            case RFM -> Optional.of(BigDecimal.valueOf(rfm)).filter(score -> rfm > 0);
            case LAPSE -> Optional.empty();
            case STORE -> store(lines);
            case CHANNEL -> visits.isEmpty() ? Optional.empty() : Optional.of("app");
            case CATEGORY, PRODUCT, PERIOD -> purchases(term.member(), of(term, customer));
            case COHORT -> visits.stream().min(Comparator.naturalOrder()).map(day -> label(term.argument(), day));
            case ATTRIBUTE ->
                Optional.of(base.people().get(customer).age())
                        .filter(age -> term.argument().equals("age") && !age.isEmpty());
            default -> throw new IllegalArgumentException(term + " is asked elsewhere");
        };
    }

    private Optional<?> purchases(Member member, List<Line> lines) {
        List<LocalDate> visits = visits(lines);
        return switch (member) {
            case ITSELF, VISITS -> Optional.of(BigDecimal.valueOf(visits.size()));
            case SPEND -> Optional.of(money(lines));
            case QUANTITY ->
                Optional.of(BigDecimal.valueOf(
                        lines.stream().mapToLong(Line::quantity).sum(), 3));
            case RECENCY -> visits.stream().max(Comparator.naturalOrder()).map(PersonRule::silence);
            case NEXTPURCHASE, SEND, GAP -> throw new IllegalArgumentException(member + " is asked elsewhere");
        };
    }

    private List<Line> of(Term term, int customer) {
        boolean product = term.word() == CustomerWord.PRODUCT;
        if (term.word() == CustomerWord.PERIOD) {
            return seen(
                    line -> Period.words().stream()
                            .anyMatch(by -> label(by, line.day()).equals(term.argument())),
                    customer);
        }
        return seen(
                line -> term.argument().equals(product ? line.product() : line.category())
                        && during(term.when(), line.day()),
                customer);
    }

    private static boolean during(When when, LocalDate day) {
        return switch (when) {
            case When.Ever() -> true;
            case When.Last(var span) -> day.isAfter(begin(span).minusDays(1));
            case When.Changed(var span) -> throw new AssertionError(span);
            case When.Between(var first, var last) ->
                first.filter(day::isBefore).isEmpty()
                        && last.filter(day::isAfter).isEmpty();
        };
    }

    private static LocalDate begin(Span span) {
        return switch (span.unit()) {
            case DAYS -> RandomBase.AS_OF.minusDays(span.count() - 1);
            case WEEKS -> RandomBase.AS_OF.minusWeeks(span.count()).plusDays(1);
            case MONTHS -> RandomBase.AS_OF.minusMonths(span.count()).plusDays(1);
            case QUARTERS -> RandomBase.AS_OF.minusMonths(3 * span.count()).plusDays(1);
            case YEARS -> RandomBase.AS_OF.minusYears(span.count()).plusDays(1);
        };
    }

    /// The last time against the customer's own average before it, in per cent.
    private Optional<?> changed(Term term, Span span, int customer) {
        LocalDate begin = begin(span);
        long length = ChronoUnit.DAYS.between(begin, RandomBase.AS_OF) + 1;
        Optional<LocalDate> first =
                visits(seen(line -> true, customer)).stream().min(Comparator.naturalOrder());
        if (first.isEmpty()) return Optional.empty();
        LocalDate year = begin.minusDays(Math.max(365, length));
        LocalDate from = first.get().isAfter(year) ? first.get() : year;
        long past = ChronoUnit.DAYS.between(from, begin);
        if (past < length) return Optional.empty();
        Optional<BigDecimal> now = total(term, begin, RandomBase.AS_OF, length, customer);
        Optional<BigDecimal> then = total(term, from, begin.minusDays(1), past, customer);
        if (now.isEmpty() || then.isEmpty() || then.get().signum() <= 0) return Optional.empty();
        return Optional.of(now.get()
                .divide(then.get(), 20, RoundingMode.HALF_UP)
                .subtract(BigDecimal.ONE)
                .movePointRight(2)
                .add(new BigDecimal("0.05"))
                .setScale(1, RoundingMode.FLOOR));
    }

    /// A day, or a visit for the average receipt.
    private Optional<BigDecimal> total(Term term, LocalDate first, LocalDate last, long days, int customer) {
        Term timed = term.in(new When.Between(Optional.of(first), Optional.of(last)));
        List<Line> lines = term.argument().isEmpty()
                ? seen(line -> during(timed.when(), line.day()), customer)
                : of(timed, customer);
        int visits = visits(lines).size();
        boolean average = term.word() == CustomerWord.RECEIPT;
        boolean money = average || term.word() == CustomerWord.MONEY || term.member() == Member.SPEND;
        if (average && visits == 0) return Optional.empty();
        BigDecimal sum = money
                ? money(lines)
                : term.member() == Member.QUANTITY
                        ? BigDecimal.valueOf(
                                lines.stream().mapToLong(Line::quantity).sum(), 3)
                        : BigDecimal.valueOf(visits);
        return Optional.of(sum.divide(BigDecimal.valueOf(average ? visits : days), 40, RoundingMode.HALF_UP));
    }

    private boolean stopped(Term term, int customer) {
        List<LocalDate> days = visits(of(term, customer)).stream().sorted().toList();
        if (days.size() < 2) return false;
        double gap = days.size() > 2 ? middle(gaps(days)) : middle(gapsOfTwo(term));
        long silence = ChronoUnit.DAYS.between(days.getLast(), RandomBase.AS_OF);
        return silence > 60 && silence > 3 * gap;
    }

    private List<Long> gapsOfTwo(Term term) {
        return IntStream.range(0, base.people().size())
                .mapToObj(
                        customer -> visits(of(term, customer)).stream().sorted().toList())
                .filter(days -> days.size() == 2)
                .flatMap(days -> gaps(days).stream())
                .toList();
    }

    private static List<Long> gaps(List<LocalDate> days) {
        return IntStream.range(1, days.size())
                .mapToObj(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .toList();
    }

    private static double middle(List<Long> values) {
        List<Long> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
    }

    private static String label(String by, LocalDate day) {
        Period period = Period.valueOf(by.toUpperCase(Locale.ROOT));
        return period.label(period.number((int) day.toEpochDay()));
    }

    private List<Line> seen(Predicate<Line> wanted, int customer) {
        return base.people().get(customer).lines().stream()
                .filter(line -> !line.day().isAfter(RandomBase.AS_OF))
                .filter(wanted)
                .toList();
    }

    /// The days of the receipts that are visits.
    private static List<LocalDate> visits(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.quantity() > 0)
                .collect(Collectors.toMap(Line::receipt, Line::day, (day, same) -> day))
                .values()
                .stream()
                .toList();
    }

    private static BigDecimal money(List<Line> lines) {
        return BigDecimal.valueOf(lines.stream().mapToLong(Line::amount).sum(), 2);
    }

    private static BigDecimal silence(LocalDate day) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(day, RandomBase.AS_OF));
    }

    private static Optional<BigDecimal> rhythm(List<LocalDate> days) {
        if (days.size() < 2) return Optional.empty();
        long[] gaps = IntStream.range(1, days.size())
                .mapToLong(i -> ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)))
                .sorted()
                .toArray();
        long twice = gaps[(gaps.length - 1) / 2] + gaps[gaps.length / 2];
        return Optional.of(BigDecimal.valueOf(twice).divide(BigDecimal.TWO));
    }

    private Optional<String> store(List<Line> lines) {
        Map<String, List<LocalDate>> byStore = lines.stream()
                .filter(line -> !line.store().isEmpty())
                .collect(Collectors.groupingBy(
                        Line::store, Collectors.collectingAndThen(Collectors.toList(), PersonRule::visits)));
        return byStore.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .max(Comparator.<Map.Entry<String, List<LocalDate>>>comparingInt(
                                entry -> entry.getValue().size())
                        .thenComparing(entry -> Collections.max(entry.getValue()))
                        .thenComparing(entry -> -code(entry.getKey())))
                .map(Map.Entry::getKey);
    }

    private int code(String store) {
        return base.snapshot().receipts().store().dictionary().codeOf(store);
    }
}
