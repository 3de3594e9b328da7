package org.cvmworkbench.ui.cohorts;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.ChurnKind;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.ui.kit.Look;

/// What is called churn: first the way to say it, then how much; and how long a return is waited for.
final class ChurnChoice<T> extends ComboBox<T> {
    private ChurnChoice(String id, String name, Function<T, String> said, Consumer<T> choose) {
        setId(id);
        setAccessibleText(name);
        setMinWidth(USE_PREF_SIZE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T choice) {
                return Optional.ofNullable(choice).map(said).orElse("");
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("churn is chosen, not typed");
            }
        });
        setOnAction(event -> Optional.ofNullable(getValue()).ifPresent(choose));
    }

    static ChurnChoice<ChurnKind> kinds(ReturnsViewModel returns, Look look, Following following) {
        ChurnChoice<ChurnKind> kinds = new ChurnChoice<>(
                "churn-kind",
                look.text("cohorts.churn"),
                kind -> look.text("cohorts.churn." + kind.name().toLowerCase(Locale.ROOT)),
                kind -> {
                    if (kind != ChurnKind.of(returns.churn().get())) returns.churn(kind.usual());
                });
        kinds.getItems().setAll(ChurnKind.values());
        following.follow(returns.churn(), now -> kinds.setValue(ChurnKind.of(now)));
        return kinds;
    }

    static ChurnChoice<ChurnDefinition> amounts(ReturnsViewModel returns, Look look, Following following) {
        ChurnChoice<ChurnDefinition> amounts = new ChurnChoice<>(
                "churn-amount", look.text("cohorts.churn.amount"), one -> amount(one, look), returns::churn);
        following.follow(returns.churn(), now -> {
            List<ChurnDefinition> choices = ChurnKind.of(now).offered();
            if (!amounts.getItems().equals(choices)) amounts.getItems().setAll(choices);
            amounts.setValue(now);
        });
        return amounts;
    }

    static ChurnChoice<Integer> horizons(ReturnsViewModel returns, Look look, Following following) {
        ChurnChoice<Integer> horizons = new ChurnChoice<>(
                "return-within",
                look.text("cohorts.returns.within"),
                days -> look.text("cohorts.days", days),
                returns::within);
        horizons.getItems().setAll(ReturnsViewModel.HORIZONS);
        following.follow(returns.horizon(), horizons::setValue);
        return horizons;
    }

    private static String amount(ChurnDefinition definition, Look look) {
        return switch (definition) {
            case ChurnDefinition.OwnRhythms(double times, int days) -> look.text("cohorts.rhythms", times);
            case ChurnDefinition.OwnGaps(double share) -> look.numbers().percent(share, 0);
            case ChurnDefinition.PooledGaps(double share) -> look.numbers().percent(share, 0);
            case ChurnDefinition.FixedDays(int days) -> look.text("cohorts.days", days);
            case ChurnDefinition.LowChance(double level) -> look.numbers().percent(level, 0);
        };
    }
}
