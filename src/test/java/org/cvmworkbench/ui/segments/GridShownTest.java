package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Importing;
import org.junit.jupiter.api.Test;

class GridShownTest extends RoomTest {
    private String aside(Texts texts) {
        return GridShown.of(viewModel.exploration().get().orElseThrow(), viewModel.cuts())
                .names(new Look(texts, false, false))
                .aside();
    }

    @Test
    void whoNeverCameIsCountedBesideTheCells() throws Exception {
        StringBuilder lines = new StringBuilder("customer,date,receipt,amount,quantity\n");
        for (int customer = 1; customer <= 60; customer++) {
            int quantity = customer > 57 ? -1 : 1;
            lines.append("%d,2026-03-%02d,%d,%d,%d%n"
                    .formatted(customer, 1 + customer % 28, customer, 10 * quantity, quantity));
        }
        Path file = Files.writeString(folder.resolve("receipts.csv"), lines);
        Path base = folder.resolve("returned.mv.db");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        viewModel.enter();
        workspace.open(base);
        assertThat(figures().customers()).isEqualTo(60);
        assertThat(aside(Texts.english())).isEqualTo("3 without a visit");
        assertThat(aside(Texts.russian())).isEqualTo("3 без визитов");
    }

    @Test
    void whereEverybodyCameNothingIsSaidBeside() throws Exception {
        viewModel.enter();
        openDemo();
        assertThat(aside(Texts.english())).isEmpty();
    }
}
