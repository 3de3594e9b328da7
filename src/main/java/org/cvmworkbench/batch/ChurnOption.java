package org.cvmworkbench.batch;

import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.ChurnKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// What is called churn in one answer: what the base calls so, or something else.
final class ChurnOption {
    @Option(
            names = "--churn",
            paramLabel = "WHAT",
            converter = Converter.class,
            description =
                    "what is called churn in this answer: " + ChurnKind.EXAMPLES + "; as the base has it by default")
    private Optional<ChurnDefinition> churn = Optional.empty();

    Dimensions in(Dimensions dimensions) {
        return churn.map(dimensions::calling).orElse(dimensions);
    }

    static final class Converter implements ITypeConverter<ChurnDefinition> {
        @Override
        public ChurnDefinition convert(String text) {
            return ChurnKind.read(text).orElseThrow(() -> new TypeConversionException(text));
        }
    }
}
