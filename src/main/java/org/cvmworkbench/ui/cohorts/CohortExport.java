package org.cvmworkbench.ui.cohorts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.cvmworkbench.analysis.cohort.CohortTable;
import org.cvmworkbench.analysis.cohort.FollowedTable;
import org.cvmworkbench.analysis.cohort.GroupTable;
import org.cvmworkbench.export.CohortAnswer;
import org.cvmworkbench.export.GroupAnswer;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.export.TableWriter;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Workspace;

/// A table on its way out, with the numbers that the command tells.
record CohortExport(Workspace workspace, FollowedTable table) {
    private static final Text WRITING = Text.of("job.cohort-file");

    /// As `.csv` or `.xlsx`.
    void into(Path file) {
        workspace
                .jobs()
                .run(
                        WRITING,
                        progress -> {
                            TableFile.write(file, this::write);
                            return file;
                        },
                        written -> workspace.notices().tell(Notice.done(Text.of("picture.saved", written.toString()))));
    }

    /// As text to be pasted into a spreadsheet.
    void copy(Consumer<String> into) {
        workspace.jobs().run(WRITING, progress -> TableFile.pasted(this::write), into);
    }

    private void write(TableWriter rows) throws IOException {
        switch (table) {
            case CohortTable cohorts -> CohortAnswer.write(cohorts, rows);
            case GroupTable groups -> GroupAnswer.write(groups, rows);
        }
    }
}
