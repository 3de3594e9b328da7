package org.cvmworkbench.export;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalDouble;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.analysis.examples.WorkedExample;
import org.cvmworkbench.language.scenario.JsonText;
import org.cvmworkbench.model.Texts;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A worked example as `simulate` answers it: as printed, as computed, as incremental. What there is not is null.
public final class ExampleAnswer {
    private ExampleAnswer() {}

    /// @param texts the language of its words
    public static ObjectNode of(ExampleCase example, Texts texts) {
        ObjectNode node = JsonText.object();
        node.put("example", example.id());
        node.put("title", texts.say(example.title()));
        node.put("question", texts.say(example.question()));
        node.put("inputs", texts.say(example.inputs()));
        ArrayNode figures = node.putArray("figures");
        for (WorkedExample figure : example.figures()) {
            ObjectNode one = figures.addObject();
            one.put("figure", figure.figure());
            one.put("label", texts.say(figure.label()));
            one.put("unit", figure.unit().name().toLowerCase(Locale.ROOT));
            one.put("printed", rounded(figure.printed()));
            one.put("computed", Decimals.rounded(figure.computed()));
            one.put("incremental", rounded(figure.incremental()));
        }
        node.put("note", texts.say(example.note()));
        return node;
    }

    private static @Nullable BigDecimal rounded(OptionalDouble value) {
        return value.isPresent() ? Decimals.rounded(value.getAsDouble()) : null;
    }
}
