package org.cvmworkbench.benchmark;

import java.nio.file.Path;
import java.util.List;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoFiles;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.model.Progress;

/// The invented chain, written into its seven files.
final class DemoWriting {
    private DemoWriting() {}

    static Question of(Path folder, DemoRequest request) {
        return Question.alone("write the demo", () -> {
            DemoFiles demo = DemoChain.write(folder, request, Progress.NONE);
            return () -> List.of((long) demo.customerCount(), (long) demo.receiptCount(), (long) demo.lineCount());
        });
    }
}
