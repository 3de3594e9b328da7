package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.allocation.Allocations;
import org.cvmworkbench.analysis.allocation.Limits;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.CustomerForecast;
import org.cvmworkbench.analysis.simulation.CustomerForecasts;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.export.AllocationAnswer;
import org.cvmworkbench.export.AllocationList;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.OpenBase;
import org.cvmworkbench.workspace.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "allocate",
        mixinStandardHelpOptions = true,
        description = "Decides who gets which offer of a scenario where money, messages or goods are scarce.")
final class AllocateCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(index = "0", paramLabel = "BASE")
    private Path base;

    @Parameters(index = "1", paramLabel = "SCENARIO.json")
    private Path file;

    @Option(names = "--budget", paramLabel = "MONEY", description = "for rewards, contacts and fixed costs")
    private Optional<Double> budget = Optional.empty();

    @Option(
            names = "--contacts",
            paramLabel = "N",
            description = "messages a customer may get at most, those of past campaigns among them")
    private Optional<Integer> contacts = Optional.empty();

    @Option(names = "--per-days", paramLabel = "N", description = "in which past messages count; 28 by default")
    private int days = Limits.USUAL_DAYS;

    @Option(names = "--supply", paramLabel = "OFFER=N", description = "purchases there is enough for")
    private Map<String, Double> supply = new TreeMap<>();

    @Option(names = "--all", description = "as if everybody could be written to; no list is written then")
    private boolean all;

    @Option(names = "--draws", paramLabel = "N", description = "20,000 unless told")
    private int draws = Draws.USUAL;

    @Option(names = "--out", paramLabel = "FILE", description = "who gets what, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        if (all && out.isPresent()) throw refused(Text.of("allocation.no-list"));
        Scenario scenario = ScenarioFile.read(file).enabled();
        Limits limits = limits(scenario);
        Draws asked = Draws.checked(Draws.of(scenario).seed(), draws);
        OpenBase open = OpenBase.read(base, Progress.NONE);
        Dimensions dimensions = open.dimensions(Optional.empty());
        List<CustomerForecast> offers = new CustomerForecasts(dimensions, open.rules()).of(scenario, Progress.NONE);
        Allocations.Answer answer = new Allocations(dimensions, !all).of(offers, limits, Progress.NONE);
        Outcome outcome = CustomerForecasts.outcome(offers, answer.allocation().chosen(), asked);
        if (out.isPresent())
            TableFile.write(out.get(), new AllocationList(dimensions, offers, answer.allocation())::writeTo);
        answering.print(
                AllocationAnswer.of(scenario.name(), dimensions.snapshot().version(), answer, outcome));
        return 0;
    }

    private Limits limits(Scenario scenario) throws WorkbenchException {
        if (budget.isPresent() && !(budget.get() >= 0)) throw refused(Text.of("allocation.negative", "--budget"));
        if (contacts.isPresent() && contacts.get() < 0) throw refused(Text.of("allocation.negative", "--contacts"));
        if (days < 0) throw refused(Text.of("allocation.negative", "--per-days"));
        List<OptionalDouble> units = new ArrayList<>();
        Set<String> left = new TreeSet<>(supply.keySet());
        for (Offer offer : scenario.offers()) {
            Double enough = supply.get(offer.name());
            left.remove(offer.name());
            if (enough != null && !(enough >= 0)) throw refused(Text.of("allocation.negative", "--supply"));
            units.add(enough == null ? OptionalDouble.empty() : OptionalDouble.of(enough));
        }
        for (String unknown : left) throw refused(Text.of("allocation.no-offer", unknown));
        return new Limits(
                budget.map(OptionalDouble::of).orElse(OptionalDouble.empty()),
                contacts.map(OptionalInt::of).orElse(OptionalInt.empty()),
                days,
                units);
    }

    private static WorkbenchException refused(Text why) {
        return new WorkbenchException(ErrorKind.OPTION, why);
    }
}
