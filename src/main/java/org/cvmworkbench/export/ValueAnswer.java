package org.cvmworkbench.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import org.cvmworkbench.analysis.value.BetaGeometric;
import org.cvmworkbench.analysis.value.Fit;
import org.cvmworkbench.analysis.value.Fitness;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Horizon;
import org.cvmworkbench.analysis.value.SpendFit;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.analysis.value.ValueRequest;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The answer of `value`. Times are in the unit that was asked for, money in the base's currency; what could not be
/// fitted is null, with the reason in words.
public final class ValueAnswer {
    private static final MathContext DIGITS = new MathContext(8);

    private final Value value;
    private final Texts texts;

    private ValueAnswer(Value value, Texts texts) {
        this.value = value;
        this.texts = texts;
    }

    public static ObjectNode of(Value value, Texts texts) {
        return new ValueAnswer(value, texts).answer();
    }

    private ObjectNode answer() {
        ObjectNode answer = JsonMapper.shared().createObjectNode();
        ValueRequest request = value.request();
        answer.put("model", request.model().word());
        answer.put("customers", value.people());
        answer.put("says", texts.say(horizon(request)));
        if (value.repeat().fit() instanceof Fit.Unfit(Text reason)) answer.put("reason", texts.say(reason));
        put(answer, value.repeatInUnit().orElse(null));
        if (value.repeat().model() instanceof BetaGeometric(int stages, boolean atOnce) && stages > 1) {
            answer.put("stages", stages);
        }
        put(
                answer.putObject("expected"),
                value.ahead().map(one -> one.totals().visits()).orElse(Foreseen.UNKNOWN));
        spend(answer.putObject("gammaGamma"), value.spend());
        put(
                answer.putObject("value"),
                value.ahead().map(one -> one.totals().value()).orElse(Foreseen.UNKNOWN));
        answer.put("soFar", Decimals.money(value.soFar()));
        answer.put("measure", value.measure().word());
        answer.put("until", LocalDate.ofEpochDay(request.lastDay()).toString());
        answer.put("unit", request.horizon().unit().word());
        answer.put("horizon", request.horizon().periods());
        answer.put("rate", Decimals.rounded(request.horizon().yearlyRate()));
        fitness(answer.putObject("fitness"), value.fitness());
        value.holdout().ifPresent(holdout -> HoldoutAnswer.put(answer.putObject("holdout"), holdout, texts));
        return answer;
    }

    /// How far is looked ahead, in words.
    private static Text horizon(ValueRequest request) {
        Horizon horizon = request.horizon();
        String until = LocalDate.ofEpochDay(request.until()).toString();
        return Text.of("value.ahead." + horizon.unit().word(), horizon.periods(), until, horizon.yearlyRate());
    }

    private static void put(ObjectNode node, Fit.@Nullable Fitted fitted) {
        ObjectNode parameters = node.putObject("parameters");
        ObjectNode errors = node.putObject("standardErrors");
        for (int i = 0; fitted != null && i < fitted.names().size(); i++) {
            parameters.put(fitted.names().get(i), digits(fitted.parameters()[i]));
            errors.put(fitted.names().get(i), digits(fitted.standardErrors()[i]));
        }
        node.put("logLikelihood", fitted == null ? null : Decimals.rounded(fitted.logLikelihood()));
    }

    private void spend(ObjectNode node, SpendFit spend) {
        node.put("customers", spend.spenders());
        if (spend.fit() instanceof Fit.Unfit(Text reason)) node.put("reason", texts.say(reason));
        put(node, spend.fit() instanceof Fit.Fitted fitted ? fitted : null);
        node.put("meanSpend", Decimals.rounded(spend.mean()));
        node.put("correlation", Decimals.rounded(spend.correlation()));
    }

    private void fitness(ObjectNode node, Fitness fitness) {
        node.put("fit", fitness.fit());
        node.put("repeaterShare", Decimals.rounded(fitness.repeaters()));
        node.put("gapsLong", Decimals.rounded(fitness.gaps()));
        node.put("regularity", Decimals.rounded(fitness.regularity()));
        ArrayNode says = node.putArray("says");
        fitness.says().forEach(text -> says.add(texts.say(text)));
    }

    static void put(ObjectNode node, Foreseen foreseen) {
        node.put("mean", Decimals.rounded(foreseen.mean()));
        node.put("p10", Decimals.rounded(foreseen.p10()));
        node.put("p90", Decimals.rounded(foreseen.p90()));
    }

    private static @Nullable BigDecimal digits(double number) {
        if (!Double.isFinite(number)) return null;
        BigDecimal rounded = new BigDecimal(number, DIGITS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
