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
    public static Path copyInto(Path folder, int customers) throws IOException, WorkbenchException {
        return copyInto(folder, customers, 1);
    }

    /// A copy of another invented chain.
    public static synchronized Path copyInto(Path folder, int customers, int seed)
            throws IOException, WorkbenchException {
        String name = name(customers, seed);
        Path kept = KEPT.resolve(name + ".mv.db");
        if (!Files.exists(kept)) make(kept, name, DemoRequest.of(customers, seed));
        return Files.copy(kept, folder.resolve("demo.mv.db"));
    }

    /// What the chain of a base that was copied was made by.
    public static Path truth(int customers, int seed) {
        return KEPT.resolve(name(customers, seed)).resolve("truth.json");
    }

    private static String name(int customers, int seed) {
        return seed == 1 ? "demo-" + customers : "demo-" + customers + "-" + seed;
    }

    private static void make(Path kept, String name, DemoRequest request) throws IOException, WorkbenchException {
        Path files = Files.createDirectories(KEPT.resolve(name));
        List<ImportRequest> requests = DemoChain.write(files, request, Progress.NONE).imported().stream()
                .map(ImportRequest::of)
                .toList();
        Path unfinished = KEPT.resolve("unfinished-" + name + ".mv.db");
        Files.deleteIfExists(unfinished);
        Importing.into(unfinished, requests, Optional.empty(), Progress.NONE);
        Files.move(unfinished, kept);
    }
}
