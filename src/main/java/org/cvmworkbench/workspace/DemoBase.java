package org.cvmworkbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedScenario;
import org.cvmworkbench.store.SavedSegment;

/// The invented chain as a base of its own, to try everything on.
public final class DemoBase {
    /// Customers of the demo that the window opens.
    static final int CUSTOMERS = 20_000;

    private static final List<SavedSegment> SEGMENTS = List.of(
            new SavedSegment("Silent regulars", "recency > 30 and recency <= 120 and frequency >= 6", ""),
            new SavedSegment("Slipping away", "group = slipping", ""),
            new SavedSegment("Wine lovers", "category(\"Wine\").spend > 1000", ""));

    private DemoBase() {}

    /// Makes it where it is not there yet; its files lie beside it, to be looked at and imported again.
    ///
    /// @param folder of the program
    /// @return the base
    public static Path in(Path folder, Progress progress) throws WorkbenchException {
        Path base = place(folder);
        Path files = folder.resolve("demo");
        try {
            Files.createDirectories(folder); // at the very first start
            if (Base.exists(base)) return base;
            List<ImportRequest> requests =
                    DemoChain.write(files, DemoRequest.of(CUSTOMERS, 1), progress).imported().stream()
                            .map(ImportRequest::of)
                            .toList();
            Importing.into(base, requests, Optional.empty(), progress);
            furnish(base);
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNWRITABLE, files.toString(), FileTrouble.of(e));
        }
        return base;
    }

    static Path place(Path folder) {
        return folder.resolve("demo.mv.db");
    }

    /// Saves what a chain like this would have saved.
    private static void furnish(Path path) throws WorkbenchException {
        try (Base base = Base.open(path, Access.WRITE)) {
            for (SavedSegment segment : SEGMENTS) base.segments().save(segment);
            base.scenarios().save(new SavedScenario(SampleScenario.read().name(), SampleScenario.text()));
        }
    }
}
