package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.export.TableWriter;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.sql.SqlQuery;
import org.cvmworkbench.workspace.OpenBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        description = "Answers one SELECT over RECEIPT_LINE, CUSTOMER and PRODUCT, as CSV or with --json.")
final class SqlCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(index = "0", paramLabel = "BASE")
    private Path base;

    @Parameters(index = "1", paramLabel = "QUERY")
    private String query;

    @Option(names = "--out", paramLabel = "FILE", description = "the answer, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    @Override
    public Integer call() throws WorkbenchException {
        Snapshot snapshot = OpenBase.read(base, Progress.NONE).snapshot();
        if (out.isPresent()) TableFile.write(out.get(), table -> answer(snapshot, table));
        else
            (answering.json() ? TableFile.JSON : TableFile.CSV)
                    .print(answering.out(), table -> answer(snapshot, table));
        return 0;
    }

    private void answer(Snapshot snapshot, TableWriter table) throws WorkbenchException {
        SqlQuery.run(snapshot, query, new SqlTable(table), Progress.NONE);
    }
}
