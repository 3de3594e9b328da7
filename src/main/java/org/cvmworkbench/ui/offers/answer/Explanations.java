package org.cvmworkbench.ui.offers.answer;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.OfferAnswer;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.Step;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.ui.kit.Look;

/// How the numbers of one answer came about.
///
/// @param draws behind its intervals
public record Explanations(OfferAnswer answer, Draws draws, AnswerWords words) {
    public Explanation uptake() {
        Outcome outcome = answer.outcome();
        String numbers = look().text(
                        "explain.uptake.numbers",
                        words.count(outcome.counts().contacted()),
                        words.count(outcome.uptake().mean()));
        return explanation(
                "forecast.uptake",
                List.of(look().text("explain.uptake"), numbers, interval()),
                true,
                List.of(AssumptionName.BASELINE, AssumptionName.REACH));
    }

    public Explanation net() {
        List<String> lines = new ArrayList<>(List.of(look().text("explain.net")));
        lines.add(String.join(
                " ",
                Stream.of(Step.values())
                        .map(this::value)
                        .filter(value -> value.signum() != 0)
                        .map(value -> words.net(value.doubleValue()))
                        .toList()));
        lines.add(interval());
        return explanation("forecast.net", lines, true, List.of());
    }

    public Explanation chance() {
        return explanation("forecast.chance", List.of(look().text("explain.chance"), interval()), false, List.of());
    }

    public Explanation breakEven() {
        List<AssumptionName> inputs = List.of(
                AssumptionName.BASELINE, AssumptionName.PRICE, AssumptionName.MARGIN_RATE, AssumptionName.CONTACT_COST);
        return explanation("forecast.break-even", List.of(look().text("explain.break-even")), true, inputs);
    }

    public Explanation detectable() {
        return explanation(
                "forecast.detectable",
                List.of(look().text(
                                "explain.detectable",
                                words.count(answer.outcome().counts().control()),
                                words.count(answer.outcome().counts().contacted()))),
                false,
                List.of(AssumptionName.BASELINE));
    }

    public Explanation step(Step step) {
        List<String> lines = List.of(
                look().text("explain.step." + step.word()),
                look().text(
                                "explain.step.numbers",
                                words.count(answer.outcome().counts().contacted()),
                                words.net(value(step).doubleValue())));
        return explanation("chart.waterfall." + step.word(), lines, usesUplift(step), inputs(step));
    }

    private BigDecimal value(Step step) {
        return Objects.requireNonNull(answer.outcome().waterfall().steps().get(step));
    }

    private static boolean usesUplift(Step step) {
        return switch (step) {
            case GROSS, PULL_FORWARD, CANNIBALISED, HALO, REWARD -> true;
            case BASELINE, CONTACT, FUNDING -> false;
        };
    }

    private static List<AssumptionName> inputs(Step step) {
        return switch (step) {
            case GROSS, BASELINE -> List.of(AssumptionName.BASELINE, AssumptionName.PRICE, AssumptionName.MARGIN_RATE);
            case PULL_FORWARD -> List.of(AssumptionName.PULL_FORWARD, AssumptionName.PRICE, AssumptionName.MARGIN_RATE);
            case CANNIBALISED -> List.of(AssumptionName.CANNIBALISED, AssumptionName.PRICE, AssumptionName.MARGIN_RATE);
            case HALO ->
                List.of(AssumptionName.HALO_BASKET, AssumptionName.HALO_MARGIN_RATE, AssumptionName.BURN_VISIT);
            case REWARD ->
                List.of(
                        AssumptionName.BASELINE,
                        AssumptionName.PRICE,
                        AssumptionName.BREAKAGE,
                        AssumptionName.POINT_COST);
            case CONTACT ->
                List.of(
                        AssumptionName.CONTACT_COST,
                        AssumptionName.OPT_OUT,
                        AssumptionName.REACH_VALUE,
                        AssumptionName.FIXED_COST);
            case FUNDING ->
                List.of(AssumptionName.SUPPLIER_FUNDING, AssumptionName.SUPPLIER_EACH, AssumptionName.SUPPLIER_EXTRA);
        };
    }

    private String interval() {
        return look().text("explain.draws", words.count(draws.count()), draws.seed());
    }

    private Explanation explanation(
            String titleKey, List<String> lines, boolean withUplift, List<AssumptionName> names) {
        List<AssumptionWords> inputs = new ArrayList<>();
        if (withUplift) inputs.add(AssumptionWords.ofUplift(answer.assumptions(), look()));
        names.forEach(name -> inputs.add(AssumptionWords.of(name, answer, look())));
        return new Explanation(look().text(titleKey), lines, inputs);
    }

    private Look look() {
        return words.look();
    }
}
