package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.util.Subscription;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.ui.kit.Following;
import org.cvmworkbench.workspace.Importing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Another base is opened while the segments room is not shown.
class OtherBaseTest extends RoomTest {
    @BeforeEach
    void begin() throws Exception {
        openDemo();
        workspace.changes().saveSegment("Regulars", "frequency >= 3");
    }

    private void openOther() throws Exception {
        Path file = Files.writeString(
                folder.resolve("receipts.csv"), "customer_id,date,receipt_id,amount\n1,2026-01-05,1,10\n");
        Path base = folder.resolve("other.mv.db");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
    }

    private Optional<?> response() {
        Exploration exploration = viewModel.exploration().get().orElseThrow();
        return viewModel.aspects().response().of(exploration.study(), GridShown.of(exploration, viewModel.cuts()));
    }

    @Test
    void nothingFoundOutAboutTheFormerOneStays() throws Exception {
        Subscription shown = viewModel.enter();
        Following page = new Following();
        viewModel.aspects().whale().follow(viewModel.settled(), page);
        viewModel.aspects().reach().follow(viewModel.settled(), page);
        response();
        assertThat(viewModel.aspects().whale().found().get()).isPresent();
        assertThat(viewModel.aspects().reach().found().get()).isPresent();
        assertThat(viewModel.aspects().response().counted().get()).isPresent();
        page.end();
        shown.unsubscribe();
        openOther();
        assertThat(viewModel.aspects().whale().found().get()).isEmpty();
        assertThat(viewModel.aspects().reach().found().get()).isEmpty();
        assertThat(viewModel.aspects().response().counted().get()).isEmpty();
        assertThat(viewModel.saved().get()).isEmpty();
        viewModel.enter();
        viewModel.aspects().whale().follow(viewModel.settled(), page);
        assertThat(viewModel.aspects().whale().found().get())
                .hasValueSatisfying(whale -> assertThat(whale.study())
                        .isEqualTo(workspace.study().get().orElseThrow()));
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatWasFoundOutLastIsKeptUntilTheNextAnswerOfTheSameBase() {
        viewModel.enter();
        Following page = new Following();
        viewModel.aspects().whale().follow(viewModel.settled(), page);
        page.end();
        viewModel.rule().write("frequency >= 3", "g");
        assertThat(viewModel.aspects().whale().found().get())
                .hasValueSatisfying(whale -> assertThat(whale.selected()).isEqualTo(whale.everybody()));
    }

    @Test
    void segmentsAreOfferedBeforeTheRoomWasEverShownAndNoneOfTheFormerBase() throws Exception {
        assertThat(viewModel.uncounted()).extracting(KeptSegment::name).containsExactly("Regulars");
        viewModel.rule().use(viewModel.uncounted().getFirst());
        assertThat(viewModel.rule().text().get()).isEqualTo("frequency >= 3");
        openOther();
        assertThat(viewModel.uncounted()).isEmpty();
    }
}
