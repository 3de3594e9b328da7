package org.cvmworkbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cvmworkbench.export.WholeFile;
import org.cvmworkbench.language.scenario.ScenarioPrinting;
import org.cvmworkbench.language.scenario.ScenarioReading;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;

/// Scenarios as files, the way colleagues hand them on.
public final class ScenarioFile {
    private ScenarioFile() {}

    public static Scenario read(Path file) throws WorkbenchException {
        if (!Files.exists(file)) throw new WorkbenchException(ErrorKind.FILE_MISSING, file.toString());
        if (Files.isDirectory(file)) throw new WorkbenchException(ErrorKind.FILE_IS_FOLDER, file.toString());
        try {
            return ScenarioReading.read(Files.readString(file));
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNREADABLE, file.toString(), FileTrouble.of(e));
        }
    }

    public static void write(Path file, Scenario scenario) throws WorkbenchException {
        WholeFile.write(file, unfinished -> Files.writeString(unfinished, ScenarioPrinting.print(scenario)));
    }
}
