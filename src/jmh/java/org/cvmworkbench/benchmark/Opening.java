package org.cvmworkbench.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.workspace.OpenBase;

/// From a file on the disk to a first sum: ours has every column in memory by then, the peer only the one it sums.
final class Opening {
    private Opening() {}

    static Question of(Path base, Path peerBase) {
        Work ours = () -> {
            OpenBase open = OpenBase.read(base, Progress.NONE);
            long sum = Arrays.stream(open.snapshot().lines().amount()).sum();
            return () -> List.of(sum);
        };
        Work peer = () -> {
            try (Duck duck = Duck.open(peerBase)) {
                List<Long> sum = duck.numbers("SELECT (sum(amount) * 100)::BIGINT FROM receipts");
                return () -> sum;
            }
        };
        return Question.beside("   open a file, to a first sum", ours, peer)
                .limit("0.1")
                .target("1 s");
    }
}
