package org.cvmworkbench.export;

import java.time.LocalDate;
import org.cvmworkbench.analysis.value.FrequencyClass;
import org.cvmworkbench.analysis.value.Holdout;
import org.cvmworkbench.analysis.value.TrackedWeek;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The part of the answer of `value` that holds the forecast against what came.
final class HoldoutAnswer {
    private HoldoutAnswer() {}

    static void put(ObjectNode node, Holdout holdout, Texts texts) {
        node.put("says", texts.say(holdout.says()));
        node.put("days", holdout.days());
        ValueAnswer.put(node.putObject("forecast"), holdout.expected());
        node.put("actual", holdout.actual());
        node.put("error", Decimals.rounded(holdout.error()));
        node.put("naive", holdout.naive());
        node.put("naiveError", Decimals.rounded(holdout.naiveError()));
        node.put("miss", Decimals.rounded(holdout.modelMiss()));
        node.put("naiveMiss", Decimals.rounded(holdout.naiveMiss()));
        ArrayNode classes = node.putArray("byFrequency");
        for (FrequencyClass one : holdout.byFrequency()) put(classes.addObject(), one);
        ArrayNode weeks = node.putArray("weeks");
        for (TrackedWeek week : holdout.weeks()) put(weeks.addObject(), week);
    }

    private static void put(ObjectNode node, FrequencyClass one) {
        node.put("repeats", one.repeats() + (one.orMore() ? "+" : ""));
        node.put("customers", one.customers());
        node.put("forecast", Decimals.rounded(one.expected()));
        node.put("actual", Decimals.rounded(one.actual()));
    }

    private static void put(ObjectNode node, TrackedWeek week) {
        node.put("week", week.week());
        node.put("lastDay", LocalDate.ofEpochDay(week.lastDay()).toString());
        node.put("forecast", Decimals.rounded(week.expected()));
        node.put("actual", week.actual());
        node.put("forecastSum", Decimals.rounded(week.expectedSum()));
        node.put("actualSum", week.actualSum());
    }
}
