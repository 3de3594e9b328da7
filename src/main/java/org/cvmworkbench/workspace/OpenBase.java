package org.cvmworkbench.workspace;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cvmworkbench.analysis.lifecycle.GroupCutoffs;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.SnapshotFacts;
import org.cvmworkbench.analysis.survival.ChurnDefinition;
import org.cvmworkbench.analysis.survival.ChurnKind;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SetAsideEntry;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedSetAside;
import org.cvmworkbench.workspace.segments.SavedSegments;

/// A base that was read and let go of again: its snapshot, and what is computed of it on demand.
///
/// @param path as it was named
/// @param saved the saved segments
/// @param scenarios the saved scenario files, by name
/// @param imports the files in it, in the order they came
/// @param setAside what is left out of the snapshot, in the order it was set aside; how much that is says
///     [Snapshot#leftOut()]
/// @param churn what is called churn in this base
public record OpenBase(
        Path path,
        Snapshot snapshot,
        SavedSegments saved,
        SortedMap<String, String> scenarios,
        List<ImportedFile> imports,
        List<SetAsideEntry> setAside,
        ChurnDefinition churn) {
    private static final String CHURN = "churn";

    public OpenBase {
        scenarios = Collections.unmodifiableSortedMap(new TreeMap<>(scenarios));
        imports = List.copyOf(imports);
        setAside = List.copyOf(setAside);
    }

    /// Reads the whole base. The file stays as it is.
    public static OpenBase read(Path path, Progress progress) throws WorkbenchException {
        try (Base base = Base.open(path, Access.READ)) {
            return of(path, base.snapshot(progress), base);
        }
    }

    /// Reads what is looked at first; [Base#finish] reads the rest, or whoever asks for it.
    ///
    /// @param path of the base, as it was named
    static OpenBase begin(Path path, Base base, Progress progress) throws WorkbenchException {
        return of(path, base.begin(progress), base);
    }

    /// The same snapshot with the work that is saved now.
    OpenBase reread(Base base) throws WorkbenchException {
        return of(path, snapshot, base);
    }

    private static OpenBase of(Path path, Snapshot snapshot, Base base) throws WorkbenchException {
        List<ImportedFile> imports = base.imports().stream()
                .map(file -> new ImportedFile(file.id(), file.kind(), file.file(), file.counts(), file.importedAt()))
                .toList();
        List<SetAsideEntry> setAside = new ArrayList<>();
        for (SavedSetAside saved : base.setAside().all()) setAside.add(saved.entry());
        return new OpenBase(
                path,
                snapshot,
                SavedSegments.read(base),
                base.scenarios().files(),
                imports,
                setAside,
                churn(path, base));
    }

    private static ChurnDefinition churn(Path path, Base base) throws WorkbenchException {
        Optional<String> written = base.settings().find(CHURN);
        if (written.isEmpty()) return ChurnDefinition.DEFAULT;
        return ChurnKind.read(written.get()).orElseThrow(() -> new WorkbenchException(ErrorKind.BASE_DAMAGED, path));
    }

    /// Calls something else churn in a base.
    public static void defineChurn(Base base, ChurnDefinition definition) throws WorkbenchException {
        base.settings().put(CHURN, ChurnKind.written(definition));
    }

    /// Its name, without folder and ending.
    public String name() {
        return path.getFileName().toString().replaceAll("\\.mv\\.db$", "");
    }

    /// The rules of the saved segments, by name.
    public SortedMap<String, String> segments() {
        return saved.rules().rules();
    }

    /// The rule of a saved segment.
    public String segmentRule(String name) throws WorkbenchException {
        String rule = segments().get(name);
        if (rule == null) throw new WorkbenchException(ErrorKind.SEGMENT_UNKNOWN, name);
        return rule;
    }

    /// The saved segments as rules use them by name.
    public SavedRules rules() {
        return saved.rules();
    }

    /// What is known of every customer.
    ///
    /// @param asOf the last day with a receipt where it is not given
    /// @throws WorkbenchException when there is neither
    public Dimensions dimensions(Optional<LocalDate> asOf) throws WorkbenchException {
        int day = asOf.map(date -> (int) date.toEpochDay()).orElse(snapshot.asOf());
        if (day == Column.NO_INT) throw new WorkbenchException(ErrorKind.BASE_EMPTY, path.toString());
        return new Dimensions(snapshot, day, GroupCutoffs.DEFAULT).calling(churn);
    }

    /// What the base knows about offers, looked at from its last day.
    public SnapshotFacts facts() throws WorkbenchException {
        return new SnapshotFacts(dimensions(Optional.empty()), rules());
    }
}
