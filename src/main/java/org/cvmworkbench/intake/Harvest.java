package org.cvmworkbench.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cvmworkbench.columns.KnownWords;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.RunBuilder;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.model.WorkbenchException;

/// What has been brought in of a file so far: blocks are added in the order of the file, so that codes are given in the
/// order in which words come, whoever reads the blocks. One thread at a time.
final class Harvest {
    private final Words words = new Words();
    private final Table table;
    private final RunBuilder run;
    private final RejectLog rejects;
    private long lines;
    private long read;
    private long filtered;

    Harvest(TableDraft draft, RejectLog rejects) {
        this.table = draft.table(words);
        this.run = new RunBuilder(table.kind(), table.shapes());
        this.rejects = rejects;
    }

    /// Adds all of the next block but its columns, which are to be put with [#put].
    ///
    /// @param blockLines how many lines of the file the block has, where its rows are counted from its own first
    /// @return by dictionary, the code in the file of each code in the block
    Map<String, int[]> add(Sieve block, long blockLines) throws IOException {
        for (RejectedRow row : block.rejected()) rejects.add(row, lines);
        lines += blockLines;
        read += block.read();
        filtered += block.filtered();
        Map<String, int[]> codes = words.addAll(block.words());
        List<Facts> facts = table.facts();
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).any()) facts.get(i).addAll(block.table().facts().get(i), codes);
        }
        return codes;
    }

    /// Puts the columns of a block, on any thread and in any order.
    void put(long number, Sieve block, Map<String, int[]> codes) {
        run.put(Math.toIntExact(number), block.table().take(codes));
    }

    RowCounts counts() {
        return new RowCounts(read, read - rejects.count() - filtered, rejects.count(), filtered, 0);
    }

    /// The runs that came of it; the harvest is then used up.
    Loaded loaded(KnownWords existing, Progress progress) throws WorkbenchException {
        List<RunBuilder> all = new ArrayList<>(List.of(run));
        for (Facts facts : table.facts()) if (facts.any()) all.add(facts.run(words));
        SettledWords settled = SettledWords.of(words, existing);
        List<Run> runs =
                all.stream().map(one -> one.build(settled.codes(), progress)).toList();
        return new Loaded(runs, settled.grown());
    }
}
