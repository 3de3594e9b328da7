package org.cvmworkbench.analysis.survival;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;

/// The ways to say what is called churn, each with the amounts that are offered.
@SuppressWarnings("ImmutableEnumChecker") // nobody changes the amounts, and constructors have no state
public enum ChurnKind {
    RHYTHMS(ChurnDefinition::rhythms, 1, 100, 2, 3, 4, 6),
    OWN_GAPS(ChurnDefinition.OwnGaps::new, 0, 1, 0.8, 0.9, 0.95),
    ALL_GAPS(ChurnDefinition.PooledGaps::new, 0, 1, 0.8, 0.9, 0.95),
    DAYS(days -> new ChurnDefinition.FixedDays((int) days), 1, 10_000, 30, 90, 60, 180, 365),
    ALIVE(ChurnDefinition.LowChance::new, 0, 1, 0.2, 0.5, 0.8);

    /// How definitions are written, for those who wrote none.
    public static final String EXAMPLES = "rhythms:3, own-gaps:0.9, all-gaps:0.95, days:90, alive:0.3";

    private static final Pattern WRITTEN = Pattern.compile("([a-z-]+):(\\d{1,6}(?:\\.\\d{1,6})?)(%?)");
    private static final double HUNDRED = 100;

    private final DoubleFunction<ChurnDefinition> definition;
    private final double least;
    private final double most;
    private final double[] amounts;

    /// @param amounts that are offered, the second is the usual one
    ChurnKind(DoubleFunction<ChurnDefinition> definition, double least, double most, double... amounts) {
        this.definition = definition;
        this.least = least;
        this.most = most;
        this.amounts = amounts;
    }

    public static ChurnKind of(ChurnDefinition definition) {
        return switch (definition) {
            case ChurnDefinition.OwnRhythms _ -> RHYTHMS;
            case ChurnDefinition.OwnGaps _ -> OWN_GAPS;
            case ChurnDefinition.PooledGaps _ -> ALL_GAPS;
            case ChurnDefinition.FixedDays _ -> DAYS;
            case ChurnDefinition.LowChance _ -> ALIVE;
        };
    }

    /// What is offered, in rising order.
    public List<ChurnDefinition> offered() {
        return DoubleStream.of(amounts).sorted().mapToObj(definition).toList();
    }

    /// The one to begin with.
    public ChurnDefinition usual() {
        return definition.apply(amounts[1]);
    }

    /// A definition as it is kept in a base and given to a command: `rhythms:3`.
    public static String written(ChurnDefinition definition) {
        String amount =
                BigDecimal.valueOf(definition.amount()).stripTrailingZeros().toPlainString();
        return of(definition).word() + ":" + amount;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Reads what [#written] gives, shares also as per cent; nothing where the text defines nothing.
    public static Optional<ChurnDefinition> read(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) return Optional.empty();
        double amount = Double.parseDouble(parts.group(2)) / (parts.group(3).isEmpty() ? 1 : HUNDRED);
        for (ChurnKind kind : values()) {
            if (kind.word().equals(parts.group(1)) && amount >= kind.least && amount <= kind.most)
                return Optional.of(kind.definition.apply(amount));
        }
        return Optional.empty();
    }
}
