package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.export.DescriptionAnswer;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "describe", mixinStandardHelpOptions = true, description = "Tells what a base is made of.")
final class DescribeCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day to look from; the last receipt's by default")
    private Optional<LocalDate> asOf = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        OpenBase open = OpenBase.read(base, Progress.NONE);
        int day =
                asOf.map(date -> (int) date.toEpochDay()).orElse(open.snapshot().asOf());
        Dimensions dimensions = new Dimensions(open.snapshot(), day == Column.NO_INT ? 0 : day, GroupCutoffs.DEFAULT);
        answering.print(
                DescriptionAnswer.of(open.snapshot(), BaseDescription.of(open.snapshot()), dimensions.groups(), day));
        return 0;
    }
}
