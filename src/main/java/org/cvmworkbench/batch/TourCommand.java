package org.cvmworkbench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cvmworkbench.batch.tour.Tour;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.WorkbenchException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "Makes a round through the main job on the demo chain; what starting without a command does.")
final class TourCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "${DEFAULT-VALUE} by default")
    private Path folder = Path.of("target", "tour");

    @Override
    public Integer call() throws WorkbenchException {
        try {
            new Tour(folder, answering.texts(), answering.out()).make();
        } catch (IOException e) {
            throw new WorkbenchException(
                    e, ErrorKind.FILE_UNWRITABLE, folder.toString(), String.valueOf(e.getMessage()));
        }
        return 0;
    }
}
