package org.cvmworkbench.analysis.examples;

import java.util.List;
import java.util.stream.Stream;
import org.cvmworkbench.model.Text;

/// The figures of the worked examples as they were recomputed by hand.
final class PublishedExamples {
    private static final List<Figure> STELLA = List.of(
            new Figure("A1", "bottles", 5_000, 0),
            new Figure("A2", "list-price", 50_000, 0),
            new Figure("A2", "paid", 40_000, 0.01),
            new Figure("A3", "points", 5_000, 0),
            new Figure("A3", "gross", 2_000, 1e-6),
            new Figure("A3", "relative", 150, 1e-6),
            new Figure("A3", "relative-money", 1_500, 1e-6),
            new Figure("A3", "relative-high", 500, 1e-6),
            new Figure("A3", "relative-high-money", 5_000, 1e-6),
            new Figure("A3", "apart", 33, 0.5),
            new Figure("A3", "apart-high", 10, 1e-6),
            new Figure("A4", "anyway", 30_000, 1e-6),
            new Figure("A4", "net", 50_000, 0),
            new Figure("A5", "four-stores", 0.25, 1e-9),
            new Figure("A5", "six-stores", 0.167, 5e-4),
            new Figure("A6", "week", 40, 0),
            new Figure("A6", "year", 2_080, 0),
            new Figure("A6", "bottle", 0.5, 0),
            new Figure("A6", "ceiling", 520, 0));

    private static final List<Figure> SUITS = List.of(
            new Figure("A7", "purchases", 4, 0),
            new Figure("A7", "shirts", 12, 0),
            new Figure("A7", "purchase", 200, 0),
            new Figure("A7", "shirt", 66.67, 0.005),
            new Figure("A8", "missing-1", 500, 1e-6),
            new Figure("A8", "missing-2", 950, 1e-6),
            new Figure("A8", "missing-3", 1_355, 1e-6),
            new Figure("A8", "loss", 2_244_000, 0.01),
            new Figure("A8", "linear", 2_400_000, 0.01),
            new Figure("A8", "mid-year", 1_702_000, 0.01),
            new Figure("A8", "next-year", 1_160_000, 0.01),
            new Figure("A8", "discounted", 1_806_000, 500),
            new Figure("A9", "first", 150, 1e-6),
            new Figure("A9", "second", 135, 1e-6),
            new Figure("A9", "third", 121.5, 1e-6),
            new Figure("A10", "saved", 672_000, 0.01),
            new Figure("A10", "unrounded", 673_200, 0.01),
            new Figure("A11", "missing-1", 350, 1e-6),
            new Figure("A11", "missing-2", 675.5, 1e-6),
            new Figure("A11", "missing-3", 978.2, 0.05),
            new Figure("A11", "loss", 1_602_972, 0.5),
            new Figure("A11", "saved", 641_028, 0.5),
            new Figure("A11", "discounted", 517_046, 0.5),
            new Figure("A11", "overstated", 0.048, 5e-4),
            new Figure("A12", "saved", 62_893, 0.5),
            new Figure("A13", "saved", 150, 1e-6),
            new Figure("A14", "sees-10", 0.0396, 5e-5),
            new Figure("A14", "sees-20", 0.0297, 5e-5),
            new Figure("A14", "needs-10", 7_109, 0),
            new Figure("A14", "needs-20", 4_062, 0));

    private static final List<Figure> CLEANING = List.of(
            new Figure("A15", "depth", 0.2, 1e-9),
            new Figure("A15", "customers", 200, 0),
            new Figure("A15", "month", 8_000, 0),
            new Figure("A15", "year", 96_000, 0),
            new Figure("A15", "ceiling", 9_600_000, 0));

    private PublishedExamples() {}

    /// The published value of one figure.
    private record Figure(String id, String name, double expected, double tolerance) {
        boolean isOf(WorkedExample example) {
            return example.id().equals(id) && example.figure().equals(name);
        }

        PublishedNumber recomputed(List<WorkedExample> examples) {
            WorkedExample example =
                    examples.stream().filter(this::isOf).findFirst().orElseThrow();
            Text source = Text.of("published.source.example", id);
            return new PublishedNumber(example.label(), source, expected, example.computed(), tolerance);
        }
    }

    static List<PublishedNumber> all() {
        List<WorkedExample> examples = WorkedExamples.all();
        return Stream.of(STELLA, SUITS, CLEANING)
                .flatMap(List::stream)
                .map(figure -> figure.recomputed(examples))
                .toList();
    }
}
