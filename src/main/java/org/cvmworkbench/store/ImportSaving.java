package org.cvmworkbench.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// Files that are encoded in memory, about 6 bytes a receipt line, and then written in one go.
record ImportSaving(List<EncodedImport> files, List<EncodedWords> words) {
    /// Room for the new data, for H2's own copy and for what it has not yet tidied up.
    private static final double ROOM = 2.5;

    private record EncodedImport(NewImport file, List<EncodedRun> runs) {
        static EncodedImport of(NewImport file, Progress progress) {
            List<EncodedRun> runs = new ArrayList<>();
            for (Run run : file.runs()) runs.add(EncodedRun.of(run, progress));
            return new EncodedImport(file, runs);
        }
    }

    static ImportSaving of(
            List<NewImport> imports, Collection<WordPart> grown, Map<String, Integer> known, Progress progress) {
        List<EncodedWords> words = new ArrayList<>();
        Map<String, Integer> sizes = new HashMap<>(known);
        for (WordPart part : grown) {
            progress.checkCancelled();
            if (sizes.getOrDefault(part.name(), 1) != part.first()) {
                throw new IllegalArgumentException(part.name() + " has lost words");
            }
            words.addAll(EncodedWords.of(part));
            sizes.put(part.name(), part.end());
        }
        for (NewImport file : imports) for (Run run : file.runs()) requireWords(run, sizes);
        return new ImportSaving(
                imports.stream().map(file -> EncodedImport.of(file, progress)).toList(), words);
    }

    private static void requireWords(Run run, Map<String, Integer> sizes) {
        StoredWords.columnWithoutWords(run, name -> sizes.getOrDefault(name, 1)).ifPresent(column -> {
            throw new IllegalArgumentException("a code without a word in " + column);
        });
    }

    Saved write(BaseFile file, Progress progress) throws WorkbenchException {
        long bytes = bytes();
        StoreFailure.requireSpace(file.file(), (long) (ROOM * bytes));
        long[] done = {0};
        LongConsumer written = more -> {
            progress.checkCancelled();
            done[0] += more;
            progress.report((double) done[0] / bytes);
        };
        return file.write(sql -> {
            long generation = Generation.begin(
                    sql, "import", files.stream().map(one -> one.file().file()).collect(Collectors.joining(", ")));
            for (EncodedWords chunk : words) {
                chunk.insert(sql);
                written.accept(chunk.data().length);
            }
            List<Integer> ids = new ArrayList<>();
            for (EncodedImport one : files) ids.add(insert(sql, one, generation, written));
            return new Saved(generation, ids);
        });
    }

    private static int insert(Sql sql, EncodedImport one, long generation, LongConsumer written) throws SQLException {
        int id = ImportFiles.insert(sql, one.file(), generation);
        for (int number = 0; number < one.runs().size(); number++) {
            one.runs().get(number).insert(sql, id, number, written);
        }
        return id;
    }

    private long bytes() {
        long runs = files.stream()
                .flatMap(file -> file.runs().stream())
                .mapToLong(EncodedRun::bytes)
                .sum();
        return runs + words.stream().mapToLong(chunk -> chunk.data().length).sum();
    }
}
