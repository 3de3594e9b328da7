package org.cvmworkbench.ui.base;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Looked;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Job;
import org.jspecify.annotations.Nullable;

/// The files that were brought, each at once in the list and looked at one after the other.
final class FileList {
    /// @param bytes of the file as it lies there
    private record Answer(Looked looked, long bytes) {}

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<List<ListedFile>> files = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper();
    private final Deque<Path> unlooked = new ArrayDeque<>();
    private final Map<Path, Long> bytes = new HashMap<>();
    private @Nullable Job looking;

    FileList(Workspace workspace) {
        this.workspace = workspace;
    }

    // State

    ReadOnlyObjectProperty<List<ListedFile>> files() {
        return files.getReadOnlyProperty();
    }

    /// Which is looked at, from 0.
    ReadOnlyIntegerProperty place() {
        return place.getReadOnlyProperty();
    }

    Optional<ListedFile> chosen() {
        return files.get().stream().skip(place.get()).findFirst();
    }

    /// The tables among them that are to be loaded.
    List<FileDraft> drafts() {
        return files.get().stream()
                .flatMap(
                        file -> file instanceof FileDraft draft && !draft.isAside() ? Stream.of(draft) : Stream.empty())
                .toList();
    }

    boolean isLooking() {
        return files.get().stream().anyMatch(file -> file.state() == DraftState.LOOKING);
    }

    /// What the tables weigh, each file once.
    long bytes() {
        return drafts().stream()
                .map(FileDraft::file)
                .distinct()
                .mapToLong(file -> bytes.getOrDefault(file, 0L))
                .sum();
    }

    // Commands

    /// Takes files into the list, each in the place of what was known of it.
    void take(List<Path> brought) {
        List<Path> fresh = brought.stream().distinct().toList();
        List<ListedFile> all = new ArrayList<>(files.get());
        all.removeIf(file -> fresh.contains(file.file()));
        int first = all.size();
        for (Path file : fresh) all.add(new ListedFile.Unlooked(file));
        show(all, first);
        unlooked.removeAll(fresh);
        unlooked.addAll(fresh);
        lookAtNext();
    }

    private void lookAtNext() {
        if (looking != null && workspace.jobs().running().contains(looking)) return;
        Path file = unlooked.poll();
        if (file == null) return;
        Optional<Path> base = workspace.study().get().map(study -> study.base().path());
        looking = workspace
                .jobs()
                .run(
                        Text.of("job.preview"),
                        progress -> look(base, file),
                        answer -> {
                            bytes.put(file, answer.bytes());
                            replace(new ListedFile.Unlooked(file), lines(answer.looked()));
                            lookAtNext();
                        },
                        why -> {
                            replace(new ListedFile.Unlooked(file), List.of(new ListedFile.Refused(file, why)));
                            lookAtNext();
                        });
    }

    private static Answer look(Optional<Path> base, Path file) throws WorkbenchException {
        Looked looked = Importing.look(base, ImportRequest.of(file));
        return new Answer(looked, file.toFile().length());
    }

    private static List<ListedFile> lines(Looked looked) {
        List<ListedFile> lines = new ArrayList<>();
        looked.tables().forEach(table -> lines.add(FileDraft.of(table)));
        looked.skipped().forEach(part -> lines.add(new ListedFile.Passed(part.file(), part.part(), part.reason())));
        return lines;
    }

    /// Puts something in the place of a line; the chosen one stays chosen.
    void replace(ListedFile line, List<? extends ListedFile> others) {
        List<ListedFile> all = new ArrayList<>(files.get());
        for (int at = 0; at < all.size(); at++) {
            if (!all.get(at).isSame(line)) continue;
            int chosen = place.get() > at ? place.get() + others.size() - 1 : place.get();
            all.remove(at);
            all.addAll(at, others);
            show(all, chosen);
            return;
        }
    }

    void choose(int other) {
        if (other >= 0 && other < files.get().size()) place.set(other);
    }

    /// Leaves the chosen line out.
    void leaveOut() {
        chosen().ifPresent(line -> {
            unlooked.remove(line.file());
            replace(line, List.of());
        });
    }

    void clear() {
        unlooked.clear();
        if (looking != null) looking.cancel();
        looking = null;
        show(List.of(), 0);
    }

    private void show(List<ListedFile> all, int chosen) {
        files.set(List.copyOf(all));
        place.set(Math.clamp(chosen, 0, Math.max(0, all.size() - 1)));
    }
}
