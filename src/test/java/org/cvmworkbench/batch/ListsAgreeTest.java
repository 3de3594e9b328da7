package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.lists.ListExport;
import org.cvmworkbench.workspace.lists.ListRequest;
import org.cvmworkbench.workspace.lists.Stratum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsAgreeTest {
    private static final String RULE = "recency <= 200 and group in (active, slipping)";

    @TempDir
    Path folder;

    @Test
    void theWindowWritesTheListOfTheCommandLine() throws Exception {
        Path base = DemoBases.copyInto(folder, 2000);
        Path analysis = folder.resolve("command.csv");
        Path sending = folder.resolve("command-email.csv");
        Said.of("segment", base, "--rule", RULE, "--control", "5%", "--out", analysis)
                .done();
        Said.of("segment", base, "--rule", RULE, "--for", "email", "--out", sending)
                .done();
        assertThat(windowed(base, Optional.empty(), 0.05)).hasSameBinaryContentAs(analysis);
        assertThat(windowed(base, Optional.of(SendingChannel.EMAIL), 0.1)).hasSameBinaryContentAs(sending);
    }

    private Path windowed(Path base, Optional<SendingChannel> channel, double control) throws Exception {
        Notices notices = new Notices(failure -> {
            throw new AssertionError(failure);
        });
        Workspace workspace = new Workspace(folder, notices, Jobs.direct(notices));
        workspace.open(base);
        var dimensions = workspace.study().get().orElseThrow().dimensions();
        Selection selection = new Selection(RULE, RuleEvaluation.of(Rules.customers(RULE), dimensions));
        Path file = folder.resolve("window.csv");
        new ListExport(workspace).write(selection, new ListRequest(channel, control, Stratum.NONE, List.of()), file);
        return file;
    }
}
