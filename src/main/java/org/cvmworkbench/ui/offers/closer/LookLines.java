package org.cvmworkbench.ui.offers.closer;

import java.util.Comparator;
import java.util.List;
import org.cvmworkbench.analysis.simulation.CloseLook;
import org.cvmworkbench.analysis.simulation.Estimate;
import org.cvmworkbench.analysis.simulation.PartForecast;
import org.cvmworkbench.analysis.simulation.Split;
import org.cvmworkbench.analysis.simulation.SplitBy;
import org.cvmworkbench.analysis.simulation.SupplierAccount;
import org.cvmworkbench.ui.offers.answer.AnswerWords;

/// A closer look in words.
record LookLines(CloseLook look, AnswerWords words) {
    private static final double FEW = 10;

    /// The heads of the figures, and that of what is drawn.
    List<String> heads(View view) {
        return view == View.SUPPLIER
                ? List.of(text("closer.share"), money("closer.sales"), money("closer.pays"), money("closer.increment"))
                : List.of(
                        text("closer.customers"), text("forecast.uptake"), text("closer.extra"), money("forecast.net"));
    }

    /// Groups in their order, all else by what takes it or sells most.
    List<LookLine> of(View view) {
        return switch (view) {
            case GROUP -> parts(SplitBy.GROUP, false);
            case RF -> parts(SplitBy.RF, true);
            case STORE -> parts(SplitBy.STORE, true);
            case SUPPLIER -> look.suppliers().stream().map(this::supplier).toList();
            case CUSTOMER -> List.of();
        };
    }

    private List<LookLine> parts(SplitBy by, boolean sorted) {
        List<PartForecast> parts = look.split(by).map(Split::parts).orElse(List.of());
        Comparator<PartForecast> most =
                Comparator.comparingDouble(part -> -part.uptake().mean());
        return parts.stream()
                .sorted(sorted ? most : (_, _) -> 0)
                .map(part -> part(by, part))
                .toList();
    }

    private LookLine part(SplitBy by, PartForecast part) {
        String name = name(by, part.name());
        return new LookLine(
                name,
                List.of(
                        words.count(part.counts().targeted()),
                        few(part.uptake().mean()),
                        signed(part.extra().mean())),
                part.net(),
                words.net(part.net().mean()),
                text(
                        "closer.tip",
                        range(part.uptake()),
                        signed(part.extra().p10()),
                        signed(part.extra().p90()),
                        words.netRange(part.net())));
    }

    private String name(SplitBy by, String word) {
        return switch (by) {
            case GROUP, SILENCE -> text("customers.group." + word);
            case RF ->
                word.length() < 2 ? text("closer.never") : text("closer.rf", word.substring(0, 1), word.substring(1));
            case STORE -> word.isEmpty() ? text("closer.no-store") : word;
        };
    }

    private LookLine supplier(SupplierAccount account) {
        String increment = words.net(account.increment().mean());
        String margin = account.breakEvenMargin().isPresent()
                ? text("closer.pays-off", words.chance(account.breakEvenMargin().getAsDouble(), 1))
                : text(account.pays() > 0 ? "closer.pays-for-nothing" : "closer.pays-nothing");
        return new LookLine(
                account.supplier(),
                List.of(
                        words.chance(account.share(), 1),
                        words.count(account.sales().mean()),
                        words.count(account.pays())),
                account.increment(),
                account.atLeast() ? text("closer.at-least", increment) : increment,
                text("closer.supplier-tip", words.netRange(account.increment()), margin));
    }

    private String range(Estimate takers) {
        return text("forecast.range", few(takers.p10()), few(takers.p90()));
    }

    private String few(double count) {
        return words.look().numbers().decimal(count, count < FEW ? 1 : 0);
    }

    private String signed(double count) {
        return words.look().numbers().signed(count, Math.abs(count) < FEW ? 1 : 0);
    }

    private String money(String key) {
        return words.ofMoney(key);
    }

    private String text(String key, Object... arguments) {
        return words.look().text(key, arguments);
    }
}
