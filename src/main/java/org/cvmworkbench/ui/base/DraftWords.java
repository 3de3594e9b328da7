package org.cvmworkbench.ui.base;

import org.cvmworkbench.intake.Preview;
import org.cvmworkbench.ui.kit.Look;

/// What is said of a file that may be loaded.
record DraftWords(Look look) {
    /// One sentence: what the file is taken for, or why it cannot be loaded yet.
    String sentence(ListedFile file) {
        return switch (file) {
            case FileDraft draft -> said(draft);
            case ListedFile.Unlooked _ -> look.text("data.preview.looking", file.title());
            case ListedFile.Refused(var _, var why) -> look.say(why.text());
            case ListedFile.Passed(var _, var name, var reason) ->
                look.text("data.preview.passed", name, look.say(reason));
        };
    }

    /// A few words for the list.
    String caption(ListedFile file) {
        return switch (file) {
            case FileDraft draft -> caption(draft);
            case ListedFile.Unlooked _ -> look.text("data.state.looking");
            case ListedFile.Refused _ -> look.text("data.state.refused");
            case ListedFile.Passed(var _, var _, var reason) -> look.text("data.state.passed", look.say(reason));
        };
    }

    private String caption(FileDraft draft) {
        Preview preview = draft.preview();
        String kind = look.text("data.kind." + preview.kind().word());
        if (draft.waiting()) return look.text("data.state.looking");
        if (draft.twin().isPresent()) return look.text("data.state.twin", kind);
        if (draft.refused().isPresent()) return look.text("data.state.setting", kind);
        if (preview.complete()) return look.text("data.state.ready", kind);
        return look.text(
                "data.state.missing",
                kind,
                RoleNames.of(look).name(preview.missing().getFirst()));
    }

    private String said(FileDraft draft) {
        Preview preview = draft.preview();
        if (draft.refused().isPresent()) return look.say(draft.refused().get().text());
        String kind = look.text("data.kind." + preview.kind().word());
        boolean unknown =
                preview.columns().stream().allMatch(column -> column.role().isEmpty());
        if (unknown) return look.text("data.preview.unknown", draft.title());
        if (!preview.complete()) {
            String role = RoleNames.of(look).name(preview.missing().getFirst());
            return look.text("data.preview.missing", draft.title(), kind, role);
        }
        return counted(draft, kind);
    }

    private String counted(FileDraft draft, String kind) {
        Preview preview = draft.preview();
        long used = preview.columns().stream()
                .filter(column -> column.role().isPresent())
                .count();
        RowWords rows = new RowWords(look);
        long out = preview.counts().filtered() + preview.counts().duplicates();
        return look.text(
                preview.whole() ? "data.preview.whole" : "data.preview.first",
                draft.title(),
                kind,
                used,
                preview.columns().size(),
                rows.whole(preview.counts().read()),
                rows.whole(preview.counts().rejected()),
                rows.whole(out));
    }
}
