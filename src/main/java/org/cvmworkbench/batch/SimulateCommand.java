package org.cvmworkbench.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.examples.ExampleCase;
import org.cvmworkbench.analysis.examples.WorkedExamples;
import org.cvmworkbench.analysis.simulation.BaseFacts;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.analysis.simulation.SplitBy;
import org.cvmworkbench.export.CloseAnswer;
import org.cvmworkbench.export.ExampleAnswer;
import org.cvmworkbench.export.JsonFile;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.OpenBase;
import org.cvmworkbench.workspace.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Computes what the offers of a scenario would bring, and how sure that is.")
final class SimulateCommand implements Callable<Integer> {
    private static final String NO_BASE = "-";

    @Mixin
    private Answering answering;

    @Parameters(index = "0", paramLabel = "BASE|-", description = "- where every audience is a size")
    private Path base;

    @Parameters(index = "1", paramLabel = "SCENARIO.json", description = "or a worked example by its name, A1 to A15")
    private Path file;

    @Option(names = "--draws", paramLabel = "N", description = "20,000 unless told")
    private Optional<Integer> draws = Optional.empty();

    @Option(names = "--seed", paramLabel = "S", description = "wins over that of the scenario")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--by", split = ",", paramLabel = "WHAT", description = "who takes it, by ${COMPLETION-CANDIDATES}")
    private Set<SplitBy> splits = Set.of();

    @Option(names = "--out", paramLabel = "FILE", description = "the answer as JSON")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        ObjectNode answer = answer();
        if (out.isPresent()) JsonFile.write(out.get(), answer);
        answering.print(answer);
        return 0;
    }

    private ObjectNode answer() throws WorkbenchException {
        Optional<ExampleCase> example = Files.exists(file) ? Optional.empty() : WorkedExamples.named(file.toString());
        if (example.isPresent()) return ExampleAnswer.of(example.get(), answering.texts());
        Scenario scenario = ScenarioFile.read(file).enabled();
        Draws usual = Draws.of(scenario);
        Draws asked = Draws.checked(seed.orElse(usual.seed()), draws.orElse(usual.count()));
        return CloseAnswer.of(Simulation.closely(scenario, asked, facts(), splits), answering.texts());
    }

    private Optional<BaseFacts> facts() throws WorkbenchException {
        return base.toString().equals(NO_BASE)
                ? Optional.empty()
                : Optional.of(OpenBase.read(base, Progress.NONE).facts());
    }
}
