package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.PreviewColumn;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.workspace.Importing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDraftTest {
    @TempDir
    Path folder;

    @Test
    void aColumnGetsAnotherRoleAndTheOldOneIsFree() throws Exception {
        FileDraft draft = draft("client,date,sum,value\n1,2026-01-01,3,4\n");
        PreviewColumn value = draft.preview().columns().getLast();

        FileDraft moved = again(draft.withRole(value, "amount"));

        assertThat(moved.request().settings()).isEqualTo(Map.of("amount", "value"));
        assertThat(roles(moved))
                .containsExactly(Optional.of("customer"), Optional.of("date"), Optional.empty(), Optional.of("amount"));
    }

    @Test
    void aColumnThatIsNotWantedStaysOut() throws Exception {
        FileDraft draft = draft("client,date,sum\n1,2026-01-01,3\n");

        FileDraft without = again(draft.withRole(draft.preview().columns().getLast(), ""));

        assertThat(roles(without)).containsExactly(Optional.of("customer"), Optional.of("date"), Optional.empty());
        FileDraft back = again(without.withRole(without.preview().columns().getLast(), "amount"));
        assertThat(roles(back)).isEqualTo(roles(draft));
    }

    @Test
    void anotherKindForgetsRolesAndKeepsTheFormat() throws Exception {
        FileDraft draft = draft("client,date,sum\n1,2026-01-01,3\n");
        FileDraft said = again(draft.withFormat("delimiter", "comma"));
        FileDraft mapped = again(said.withRole(said.preview().columns().getLast(), ""));

        FileDraft customers = again(mapped.withKind(Kind.CUSTOMERS));

        assertThat(customers.request().settings()).isEqualTo(Map.of("delimiter", "comma"));
        assertThat(customers.preview().kind()).isEqualTo(Kind.CUSTOMERS);
        assertThat(again(customers.withFormat("delimiter", "")).request().settings())
                .isEmpty();
    }

    @Test
    void aBlankRuleKeepsEverything() throws Exception {
        FileDraft draft = draft("client,date,sum\n1,2026-01-01,3\n1,2026-01-01,-3\n");

        assertThat(again(draft.withKeep(" amount > 0 ")).preview().counts().filtered())
                .isEqualTo(1);
        assertThat(draft.withKeep("  ")).isEqualTo(draft.request());
    }

    private static List<Optional<String>> roles(FileDraft draft) {
        return draft.preview().columns().stream().map(PreviewColumn::role).toList();
    }

    private FileDraft draft(String text) throws Exception {
        return again(ImportRequest.of(Files.writeString(folder.resolve("june.csv"), text)));
    }

    private static FileDraft again(ImportRequest request) throws Exception {
        return FileDraft.of(Importing.look(Optional.empty(), request).tables().getFirst());
    }
}
