package org.cvmworkbench.ui.segments;

import java.util.function.Consumer;
import org.cvmworkbench.analysis.rules.BaseValues;
import org.cvmworkbench.language.Completion;
import org.cvmworkbench.language.KnownValues;
import org.cvmworkbench.language.Vocabulary;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Latest;

/// Looks up what can be written next, in the language and in the open base.
final class Completing {
    private final Workspace workspace;
    private final Latest looking;

    Completing(Workspace workspace) {
        this.workspace = workspace;
        this.looking = new Latest(workspace.jobs());
    }

    /// @param caret how many characters of the text are before the caret
    void at(String text, int caret, Consumer<Completion> done) {
        KnownValues known = workspace
                .study()
                .get()
                .<KnownValues>map(study -> new BaseValues(
                        study.snapshot(),
                        study.dimensions().asOf(),
                        study.base().segments().keySet()))
                .orElse(KnownValues.NONE);
        looking.run(
                Text.of("segments.job.complete"),
                progress -> Completion.at(text, caret, Vocabulary.CUSTOMERS, known),
                done);
    }
}
