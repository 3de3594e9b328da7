package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.workspace.Importing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "imports", mixinStandardHelpOptions = true, description = "Lists the imports of a base, or undoes one.")
final class ImportsCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @Option(names = "--undo", paramLabel = "ID", description = "takes this import out, whichever came after it")
    private Optional<Integer> undo = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        if (undo.isPresent()) Importing.undo(base, undo.get());
        try (Base open = Base.open(base, Access.READ)) {
            answering.print(ImportRows.of(open.imports()));
        }
        return 0;
    }
}
