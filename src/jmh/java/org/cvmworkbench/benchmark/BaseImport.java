package org.cvmworkbench.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.ImportSummary;
import org.cvmworkbench.workspace.Importing;

/// A receipts file, read into a new base on the disk.
final class BaseImport {
    private BaseImport() {}

    static Question of(Path csv, Path base, Path peerBase) {
        Work ours = () -> {
            Files.deleteIfExists(base);
            List<ImportSummary> imports =
                    Importing.into(base, List.of(ImportRequest.of(csv)), Optional.empty(), Progress.NONE);
            return () -> List.of(imports.getFirst().counts().loaded());
        };
        Work peer = () -> {
            Files.deleteIfExists(peerBase);
            try (Duck duck = Duck.open(peerBase)) {
                duck.importReceipts(csv);
                duck.run("CHECKPOINT");
            }
            return () -> lines(peerBase);
        };
        return Question.beside("   receipts.csv into a new file", ours, peer);
    }

    private static List<Long> lines(Path peerBase) throws Exception {
        try (Duck duck = Duck.open(peerBase)) {
            return duck.numbers("SELECT count(*) FROM receipts");
        }
    }
}
