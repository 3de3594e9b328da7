package org.cvmworkbench.export;

import java.time.LocalDate;
import org.cvmworkbench.analysis.value.BackTest;
import org.cvmworkbench.analysis.value.Foreseen;
import org.cvmworkbench.analysis.value.Value;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The part of the answer of `value` that widens its intervals by what the same forecast was off in the past.
public final class BackTestAnswer {
    private BackTestAnswer() {}

    public static void put(ObjectNode answer, Value value, BackTest test, Texts texts) {
        ObjectNode node = answer.putObject("backTest");
        node.put("says", texts.say(value.ahead().isPresent() ? test.says() : Text.of("value.back-test.unfit")));
        node.put("miss", Decimals.rounded(test.miss()));
        ValueAnswer.put(node.putObject("expected"), widened(value, test, false));
        ValueAnswer.put(node.putObject("value"), widened(value, test, true));
        ArrayNode windows = node.putArray("windows");
        for (BackTest.Window window : test.windows()) {
            ObjectNode one = windows.addObject();
            one.put("until", LocalDate.ofEpochDay(window.until()).toString());
            one.put("days", window.days());
            one.put("forecast", Decimals.rounded(window.expected().mean()));
            one.put("actual", window.actual());
        }
    }

    private static Foreseen widened(Value value, BackTest test, boolean money) {
        return value.ahead()
                .map(ahead -> money ? ahead.totals().value() : ahead.totals().visits())
                .map(test::widened)
                .orElse(Foreseen.UNKNOWN);
    }
}
