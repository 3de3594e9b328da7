package org.cvmworkbench.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every chart says what it shows, as it did before. `-Dgolden.update=true` writes what it says now.
class DescriptionTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/cvmworkbench/charts");

    static Stream<SampleCharts> samples() {
        return SampleCharts.all()
                .filter(
                        sample -> sample.name()
                                .matches(
                                        "(rf|rf-empty|rf-huge|cohorts|cohorts-revenue|cohorts-one|cohorts-none|curves|curves-revenue|curves-projected|curves-unprojected"
                                                + "|cohorts-average|curves-average|groups|curves-groups|comparison|comparison-value"
                                                + "|waterfall|waterfall-losing|net|net-huge|uptake"
                                                + "|return|return-few|return-days|return-none|survival|survival-one|survival-none"
                                                + "|value|value-cohorts|value-allowed|value-none|held-back|held-back-none"
                                                + "|alive|alive-nobody|flow|flow-scores|flow-none|moves|moves-none)-(light-en|dark-ru)"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyChartSaysWhatItShows(SampleCharts sample) throws IOException {
        Path file = FOLDER.resolve(sample.name() + ".txt");
        String text = sample.picture().description().text();
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
