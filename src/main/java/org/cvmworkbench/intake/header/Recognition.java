package org.cvmworkbench.intake.header;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cvmworkbench.language.Spelling;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Finds out what a file is. Its columns' names are looked up in each kind: it is of the kind that fits best by them;
/// of two, the one that has all it requires, then the first. What was set by hand comes first.
public final class Recognition {
    private static final Set<Kind> NOTHING_BY_A_KEY = EnumSet.of(Kind.PRODUCTS, Kind.CAMPAIGNS, Kind.STORES);
    /// How much worse a kind may fit that lacks nothing.
    private static final int TOLERATED = 5;

    private final String file;
    private final Columns columns;
    private final Map<String, String> settings;

    /// @param file what the table is called
    /// @param settings role → name or number of its column; an empty one says that no column has the role
    public Recognition(String file, Columns columns, Map<String, String> settings) {
        this.file = file;
        this.columns = columns;
        this.settings = settings;
    }

    /// @param asked the kind, where the reader knows better
    public Mapping mapping(Optional<Kind> asked) throws WorkbenchException {
        MappingDraft best = best(asked);
        if (!best.complete()) throw incomplete(best, asked);
        return best.build();
    }

    /// The mapping that fits best, though it may lack what its kind requires; where nothing fits, receipts.
    public Mapping closest(Optional<Kind> asked) throws WorkbenchException {
        return best(asked).build();
    }

    private MappingDraft best(Optional<Kind> asked) throws WorkbenchException {
        List<MappingDraft> drafts = new ArrayList<>();
        for (Kind kind : asked.map(List::of).orElse(List.of(Kind.values()))) {
            if (unknownWord(List.of(kind)).isEmpty()) drafts.add(draft(kind));
        }
        if (drafts.isEmpty()) throw unknownRole(asked);
        MappingDraft best = asked.isPresent() ? drafts.getFirst() : best(drafts);
        if (best.kind() == Kind.RECEIPTS && !best.complete()) new TellingCells(columns, best).addOnlyDate();
        if (best.kind() == Kind.CUSTOMERS && columns.header().present()) best.addAttributes();
        return best;
    }

    /// Of a kind that misses something and a kind that misses nothing and fits nearly as well, the latter.
    private MappingDraft best(List<MappingDraft> drafts) {
        List<MappingDraft> known = drafts.stream().filter(draft -> !thin(draft)).toList();
        MappingDraft best = known.stream().max(this::compare).orElse(drafts.getFirst());
        if (best.complete() && known.contains(best)) return best;
        if (best.size() < 2) return receipts(drafts).orElse(best);
        if (best.kind() == Kind.RECEIPTS && best.column(Kind.RECEIPTS, "customer_id") >= 0) {
            new TellingCells(columns, best).addOnlyDate(); // whose receipts they are is known: they are no mere lines
            if (best.complete()) return best;
        }
        return known.stream()
                .filter(draft -> draft.complete() && draft.size() > 1)
                .filter(draft -> draft.fit() >= best.fit() - TOLERATED
                        || (best.kind() == Kind.RECEIPTS && draft.kind() == Kind.LINES))
                .max(this::compare)
                .orElse(best);
    }

    private static Optional<MappingDraft> receipts(List<MappingDraft> drafts) {
        return drafts.stream().filter(draft -> draft.kind() == Kind.RECEIPTS).findFirst();
    }

    /// A file that is called as the kind is fits it a little better; of equals the first kind holds.
    private int compare(MappingDraft one, MappingDraft other) {
        int byName = Integer.compare(fit(one), fit(other));
        if (byName != 0) return byName;
        int complete = Boolean.compare(one.complete(), other.complete());
        return complete != 0 ? complete : other.kind().compareTo(one.kind());
    }

    private int fit(MappingDraft draft) {
        return draft.fit()
                + (draft.size() > 0 && Synonyms.names(draft.kind(), file.replaceFirst(".*[/\\\\]", "")) ? 1 : 0);
    }

    /// A key without anything else may be of anything.
    private boolean thin(MappingDraft draft) {
        int key = draft.column(draft.kind(), draft.kind().fields().getFirst().name());
        boolean bare = key >= 0
                && Synonyms.of(draft.kind(), "bare")
                        .contains(Synonyms.normal(columns.header().names().get(key)));
        boolean nothing = NOTHING_BY_A_KEY.contains(draft.kind()) || bare;
        return nothing && settings.isEmpty() && draft.size() < 2 && draft.hints() == 0;
    }

    private MappingDraft draft(Kind kind) throws WorkbenchException {
        MappingDraft draft = new MappingDraft(kind, columns);
        for (Map.Entry<String, String> setting : settings.entrySet()) {
            draft.set(Roles.of(kind).named(setting.getKey()).orElseThrow(), setting.getValue());
        }
        draft.addByName();
        if (kind != Kind.RECEIPTS) return draft;
        new TellingCells(columns, draft).mend();
        if (!columns.header().tells() && !draft.complete()) new GuessedReceipts(columns, draft).add();
        return draft;
    }

    private WorkbenchException incomplete(MappingDraft best, Optional<Kind> asked) {
        List<String> missing = best.build().missingWords();
        String listed = columns.header().listed();
        if (asked.isEmpty() && best.size() < 2) {
            return new WorkbenchException(
                    ErrorKind.HEADER_UNKNOWN, file, listed, best.kind().word(), anyOf(missing));
        }
        return new WorkbenchException(
                ErrorKind.ROLE_REQUIRED, file, missing.getFirst(), best.kind().word(), listed, anyOf(missing));
    }

    private static Text anyOf(List<String> words) {
        if (words.size() == 1) return Text.of("role.one", words.getFirst());
        return Text.of("role.several", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
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
