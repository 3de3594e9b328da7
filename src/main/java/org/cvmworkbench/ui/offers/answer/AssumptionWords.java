package org.cvmworkbench.ui.offers.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.analysis.simulation.Origin;
import org.cvmworkbench.analysis.simulation.Swing;
import org.cvmworkbench.analysis.simulation.UsedAssumption;
import org.cvmworkbench.analysis.simulation.UsedAssumptions;
import org.cvmworkbench.charts.Numbers;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.ui.kit.Look;

/// One assumption as it stands in a list: its passport.
///
/// @param assumption nothing for the uplift
/// @param value   with its standard deviation, and its unit
/// @param source  with its owner
/// @param grade   of a published prior: A counted or published, B second hand, C judgement
/// @param silent  whether nobody said it: the base, a prior or a default did
public record AssumptionWords(
        Optional<AssumptionName> assumption,
        String name,
        String value,
        String source,
        String date,
        Optional<String> grade,
        boolean silent) {
    private static final String BLANK = "\u00a0";

    public static AssumptionWords of(Swing swing, OfferAnswer answer, Look look) {
        return swing.assumption()
                .map(name -> of(name, answer, look))
                .orElseGet(() -> ofUplift(answer.assumptions(), look));
    }

    public static AssumptionWords of(AssumptionName name, OfferAnswer answer, Look look) {
        UsedAssumption used = answer.assumptions().values().get(name);
        if (used == null) throw new IllegalArgumentException(name.word());
        Assumption value = used.assumption();
        return new AssumptionWords(
                Optional.of(name),
                look.text("forecast.assumption." + name.word()),
                value(name, value, look.numbers()),
                source(used.origin(), value, look),
                date(value, look),
                grade(used.origin()),
                isSilent(used.origin()));
    }

    public static AssumptionWords ofUplift(UsedAssumptions used, Look look) {
        Uplift.Stated uplift = used.uplift();
        Assumption value = uplift.assumption();
        return new AssumptionWords(
                Optional.empty(),
                look.text("forecast.assumption.uplift"),
                uplift(uplift, look),
                source(used.upliftOrigin(), value, look),
                date(value, look),
                grade(used.upliftOrigin()),
                isSilent(used.upliftOrigin()));
    }

    /// "2.00 ± 0.60 pp": never a bare "5 %".
    public static String uplift(Uplift.Stated uplift, Look look) {
        String number = spread(uplift.assumption(), 100, 2, look.numbers());
        return look.text(
                "forecast.uplift." + uplift.kind().word(), uplift.kind() == UpliftKind.GROSS ? number : "+" + number);
    }

    private static String value(AssumptionName name, Assumption value, Numbers numbers) {
        boolean small = value.value() != 0 && value.value() < 0.1;
        if (name.isMoney()) return spread(value, 1, small ? 3 : 2, numbers);
        return spread(value, 100, small ? 2 : decimals(value), numbers) + BLANK + "%";
    }

    private static int decimals(Assumption value) {
        return value.isFixed() && Math.abs(value.value() * 100 - Math.rint(value.value() * 100)) < 1e-9 ? 0 : 1;
    }

    private static String spread(Assumption value, double unit, int decimals, Numbers numbers) {
        String mean = numbers.decimal(value.value() * unit, decimals);
        return value.isFixed() ? mean : mean + " ± " + numbers.decimal(value.sd() * unit, decimals);
    }

    /// Whether nobody said it.
    private static boolean isSilent(Origin origin) {
        return !(origin instanceof Origin.File || origin instanceof Origin.OfOffer);
    }

    private static String source(Origin origin, Assumption value, Look look) {
        return switch (origin) {
            case Origin.File(), Origin.OfOffer() -> said(value, look);
            case Origin.Base() -> look.text("forecast.origin.base");
            case Origin.Prior(String id, String _) -> look.text("forecast.prior." + id.replace('·', '-'));
            case Origin.Model _ -> look.text("forecast.origin.model");
            case Origin.Default() -> look.text("forecast.origin.default");
        };
    }

    /// Who said it; that nobody signed it is said too.
    private static String said(Assumption value, Look look) {
        String passport = Stream.of(value.source(), value.owner())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.joining(", "));
        return passport.isEmpty() ? look.text("forecast.origin.unsigned") : passport;
    }

    private static String date(Assumption value, Look look) {
        return value.date() == null ? "" : look.date(value.date());
    }

    /// The model is as sure as what most of its doubt rests on.
    private static Optional<String> grade(Origin origin) {
        return switch (origin) {
            case Origin.Prior(String _, String confidence) -> Optional.of(confidence);
            case Origin.Model(double judged) -> Optional.of(judged > 0.5 ? "C" : "B");
            case Origin.File(), Origin.OfOffer(), Origin.Base(), Origin.Default() -> Optional.empty();
        };
    }
}
