package org.cvmworkbench.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Importing;

/// Bases of the demo chain, made once a build and copied for each test that wants one of its own.
public final class DemoBases {
    private static final Path KEPT = Path.of("target/test-bases");

    private DemoBases() {}

    /// A copy that a test may change.
    ///
    /// @param folder of the test
    public static synchronized Path copyInto(Path folder, int customers) throws IOException, WorkbenchException {
        Path kept = KEPT.resolve("demo-" + customers + ".mv.db");
        if (!Files.exists(kept)) make(kept, customers);
        return Files.copy(kept, folder.resolve("demo.mv.db"));
    }

    private static void make(Path kept, int customers) throws IOException, WorkbenchException {
        Path files = Files.createDirectories(KEPT.resolve("demo-" + customers));
        List<ImportRequest> requests =
                DemoChain.write(files, DemoRequest.of(customers, 1), Progress.NONE).imported().stream()
                        .map(ImportRequest::of)
                        .toList();
        Path unfinished = KEPT.resolve("unfinished-" + customers + ".mv.db");
        Files.deleteIfExists(unfinished);
        Importing.into(unfinished, requests, Optional.empty(), Progress.NONE);
        Files.move(unfinished, kept);
    }
}
