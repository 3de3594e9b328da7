package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.health.HealthCheck;
import org.cvmworkbench.export.HealthAnswer;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.BaseHealth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "health",
        mixinStandardHelpOptions = true,
        description = "Tells what bends the figures of a base, and leaves it out of them.")
final class HealthCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(names = "--fix", paramLabel = "CHECK", description = "leaves out of all figures what this check finds")
    private List<String> fix = new ArrayList<>();

    @Option(names = "--undo", paramLabel = "ID", description = "counts in again what was set aside under this id")
    private Optional<Integer> undo = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        List<HealthCheck> checks = new ArrayList<>();
        for (String word : fix) checks.add(BaseHealth.check(word));
        if (undo.isPresent()) BaseHealth.unmend(base, undo.get());
        if (!checks.isEmpty()) BaseHealth.mend(base, checks);
        BaseHealth read = BaseHealth.read(base, Progress.NONE);
        answering.print(
                answering.json()
                        ? HealthAnswer.of(read.health(), read.snapshot(), answering.texts())
                        : HealthAnswer.inShort(read.health(), read.snapshot(), answering.texts()));
        return 0;
    }
}
