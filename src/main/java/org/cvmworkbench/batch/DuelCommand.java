package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.simulation.BaseFacts;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Duel;
import org.cvmworkbench.export.DuelAnswer;
import org.cvmworkbench.export.JsonFile;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.AssumptionName;
import org.cvmworkbench.model.scenario.Assumptions;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Control;
import org.cvmworkbench.model.scenario.LadderStep;
import org.cvmworkbench.model.scenario.Lever;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.RefusedValue;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Scope;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "duel",
        mixinStandardHelpOptions = true,
        description =
                "Holds a ladder of discounts for all against rewards for those about to leave, and against nothing.")
final class DuelCommand implements Callable<Integer> {
    /// Nobody who comes often needs a discount: only those who have gone silent are written to.
    private static final String AT_RISK = "group in (slipping, churned)";

    @Mixin
    private Answering answering;

    @Mixin
    private RuleOption rule;

    @Parameters(index = "0", paramLabel = "BASE")
    private Path base;

    @Option(
            names = "--ladder",
            split = ",",
            paramLabel = "PURCHASES=DEPTH",
            description = "3=0.03,10=0.05,20=0.07 by default")
    private Map<Integer, Double> ladder = new TreeMap<>(Map.of(3, 0.03, 10, 0.05, 20, 0.07));

    @Option(names = "--reward", paramLabel = "MONEY", description = "at most, for who comes back; 300 by default")
    private double reward = 300;

    @Option(names = "--shape", paramLabel = "N", description = "how the reward grows with the risk; 2 by default")
    private double shape = 2;

    @Option(names = "--days", paramLabel = "N", description = "28 by default")
    private int days = 28;

    @Option(names = "--channel", paramLabel = "CHANNEL", description = "email by default")
    private String channel = "email";

    @Option(names = "--contact", paramLabel = "MONEY", description = "what a contact costs; 0 by default")
    private double contact;

    @Option(names = "--draws", paramLabel = "N", description = "20,000 unless told")
    private int draws = Draws.USUAL;

    @Option(names = "--out", paramLabel = "FILE", description = "the answer as JSON")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        Duel duel = duel(OpenBase.read(base, Progress.NONE).facts());
        ObjectNode answer = DuelAnswer.of(duel, answering.texts());
        if (out.isPresent()) JsonFile.write(out.get(), answer);
        answering.print(answer);
        return 0;
    }

    private Duel duel(BaseFacts facts) throws WorkbenchException {
        try {
            List<LadderStep> steps = new TreeMap<>(ladder)
                    .entrySet().stream()
                            .map(step -> new LadderStep(step.getKey(), step.getValue()))
                            .toList();
            String everybody = rule.text().map(text -> "(" + text + ")").orElse("frequency >= 1");
            Scenario first = scenario(facts, new Mechanic.Ladder(steps), Lever.FREQUENCY, everybody);
            Scenario second = scenario(
                    facts, new Mechanic.WinBack(reward, shape), Lever.RETENTION, everybody + " and " + AT_RISK);
            return Duel.of(first, second, Draws.checked(1, draws), facts);
        } catch (RefusedValue refused) {
            throw new WorkbenchException(ErrorKind.OPTION, refused.reason());
        }
    }

    private Scenario scenario(BaseFacts facts, Mechanic mechanic, Lever lever, String whom) {
        Offer offer = new Offer(
                mechanic.word(),
                lever,
                new Audience.Rule(whom),
                mechanic,
                Scope.WHOLE_RECEIPT,
                channel,
                facts.asOf().plusDays(1),
                days,
                Control.of(0),
                Assumptions.NONE.with(new Uplift.Modelled()).with(AssumptionName.CONTACT_COST, Assumption.of(contact)));
        return new Scenario(mechanic.word(), OptionalLong.of(1), List.of(offer), Assumptions.NONE);
    }
}
