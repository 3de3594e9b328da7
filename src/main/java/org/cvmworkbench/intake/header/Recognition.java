package org.cvmworkbench.intake.header;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.language.Spelling;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Finds out what a file is. Its columns' names are looked up in each kind: it is of the kind that knows most of them;
/// of two, the one that has all it requires, then the first. What was set by hand comes first.
public final class Recognition {
    private static final Comparator<MappingDraft> FIT =
            Comparator.comparingInt(MappingDraft::size).thenComparing(MappingDraft::complete);

    private final Path file;
    private final Header header;
    private final Map<String, String> settings;

    /// @param settings role → name or number of its column; an empty one says that no column has the role
    public Recognition(Path file, Header header, Map<String, String> settings) {
        this.file = file;
        this.header = header;
        this.settings = settings;
    }

    /// @param asked the kind, where the reader knows better
    public Mapping mapping(Optional<Kind> asked) throws WorkbenchException {
        MappingDraft best = best(asked);
        if (!best.complete()) throw incomplete(best, asked);
        return built(best);
    }

    /// The mapping that fits best, though it may lack what its kind requires; where nothing fits, receipts.
    public Mapping closest(Optional<Kind> asked) throws WorkbenchException {
        MappingDraft best = best(asked);
        return built(asked.isEmpty() && best.size() == 0 ? draft(Kind.RECEIPTS) : best);
    }

    private Mapping built(MappingDraft best) {
        if (best.kind() == Kind.CUSTOMERS && header.present()) best.addAttributes();
        return best.build();
    }

    private MappingDraft best(Optional<Kind> asked) throws WorkbenchException {
        List<MappingDraft> drafts = new ArrayList<>();
        for (Kind kind : asked.map(List::of).orElse(List.of(Kind.values()))) {
            if (unknownWord(List.of(kind)).isEmpty()) drafts.add(draft(kind));
        }
        if (drafts.isEmpty()) throw unknownRole(asked);
        MappingDraft best = drafts.getFirst();
        for (MappingDraft draft : drafts) if (FIT.compare(draft, best) > 0) best = draft;
        return best;
    }

    private MappingDraft draft(Kind kind) throws WorkbenchException {
        MappingDraft draft = new MappingDraft(kind, header);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            draft.set(Roles.of(kind).named(setting.getKey()).orElseThrow(), setting.getValue());
        }
        draft.addByName();
        return draft;
    }

    private WorkbenchException incomplete(MappingDraft best, Optional<Kind> asked) {
        if (asked.isEmpty() && best.size() < 2) {
            return new WorkbenchException(ErrorKind.HEADER_UNKNOWN, file.toString(), header.listed());
        }
        List<String> missing = best.build().missingWords();
        return new WorkbenchException(
                ErrorKind.ROLE_REQUIRED,
                file.toString(),
                missing.getFirst(),
                best.kind().word(),
                header.listed());
    }

    /// The first setting that is no role of any of the kinds.
    private Optional<String> unknownWord(List<Kind> kinds) {
        return settings.keySet().stream()
                .filter(word -> kinds.stream()
                        .allMatch(kind -> Roles.of(kind).named(word).isEmpty()))
                .findFirst();
    }

    private WorkbenchException unknownRole(Optional<Kind> asked) {
        List<Kind> kinds = asked.map(List::of).orElse(List.of(Kind.values()));
        String word = unknownWord(kinds).orElse(String.join(", ", settings.keySet()));
        List<String> words = kinds.stream()
                .flatMap(kind -> Roles.of(kind).roles().stream())
                .map(Role::word)
                .distinct()
                .toList();
        Text guess = Spelling.nearest(word, words)
                .map(near -> Text.of("role.guess", near))
                .orElse(Text.of("role.list", String.join(", ", words)));
        return new WorkbenchException(ErrorKind.ROLE_UNKNOWN, word, guess);
    }
}
