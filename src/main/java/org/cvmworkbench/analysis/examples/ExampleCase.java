package org.cvmworkbench.analysis.examples;

import java.util.List;
import java.util.Locale;
import org.cvmworkbench.model.Text;

/// A worked example as a page: a question, what is put in, the figures that come out, and what they teach.
///
/// @param id      A1 to A15
/// @param inputs  what the figures are computed from, in one line
/// @param figures in the order of their telling, at least one
public record ExampleCase(String id, Text inputs, List<WorkedExample> figures) {
    public ExampleCase {
        figures = List.copyOf(figures);
    }

    /// @param all    figures, of this example and others
    /// @param inputs for the places of `example.<id>.inputs`
    static ExampleCase of(String id, List<WorkedExample> all, Object... inputs) {
        List<WorkedExample> own =
                all.stream().filter(figure -> figure.id().equals(id)).toList();
        return new ExampleCase(id, Text.of(key(id, "inputs"), inputs), own);
    }

    /// A share as messages take it.
    static double percent(double share) {
        return Math.round(share * 1e4) / 1e2;
    }

    /// A name of a few words.
    public Text title() {
        return Text.of(key(id, "title"));
    }

    public Text question() {
        return Text.of(key(id, "question"));
    }

    /// Why the columns differ, or that they do not.
    public Text note() {
        return figures.getFirst().note();
    }

    private static String key(String id, String part) {
        return "example." + id.toLowerCase(Locale.ROOT) + "." + part;
    }
}
