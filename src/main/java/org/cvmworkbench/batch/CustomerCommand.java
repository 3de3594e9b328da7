package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.export.CustomerRecord;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.CustomerExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "customer",
        mixinStandardHelpOptions = true,
        description = "Tells all that a base holds on one customer, and from which file each of it came.")
final class CustomerCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(index = "0", paramLabel = "BASE")
    private Path base;

    @Parameters(index = "1", paramLabel = "KEY", description = "of the customer, as the files have it")
    private String key;

    @Option(names = "--out", paramLabel = "FILE", description = "all of it, as .json, .xlsx or .csv")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        CustomerRecord held = CustomerExport.of(base, key, new ConsoleProgress(answering));
        if (out.isPresent()) CustomerExport.write(held, out.get(), answering.texts());
        answering.print(out.isPresent() ? held.summary() : held.json());
        return 0;
    }
}
