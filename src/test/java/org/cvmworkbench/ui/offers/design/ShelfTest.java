package org.cvmworkbench.ui.offers.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.util.Subscription;
import org.cvmworkbench.analysis.simulation.Forecast;
import org.cvmworkbench.analysis.simulation.OfferForecast;
import org.cvmworkbench.language.scenario.ScenarioPrinting;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.scenario.Assumption;
import org.cvmworkbench.model.scenario.Mechanic;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.model.scenario.Uplift;
import org.cvmworkbench.model.scenario.UpliftKind;
import org.cvmworkbench.model.scenario.UpliftLevel;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.offers.DropTarget;
import org.cvmworkbench.workspace.offers.PaletteItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
    private static final Texts ENGLISH = Texts.english();
    private static final int CUSTOMERS = 2_000;

    @TempDir
    private Path folder = Path.of("");

    private final List<Throwable> bugs = new ArrayList<>();

    @Test
    void theDesignIsThereAgainWhenTheBaseIsOpenedAgain() throws Exception {
        Path base = DemoBases.copyInto(folder, CUSTOMERS);
        OffersViewModel first = room(base);
        addDiscount(first);
        Scenario left = first.scenario().get();

        OffersViewModel second = room(base);

        assertThat(second.scenario().get()).isEqualTo(left);
        assertThat(told(second)).anyMatch(said -> said.contains("as you left it"));
        assertThat(second.workspace().edits().toUndo().get()).isEmpty();
    }

    @Test
    void anEmptyCanvasLeavesNoDraft() throws Exception {
        Path base = DemoBases.copyInto(folder, CUSTOMERS);
        OffersViewModel first = room(base);
        addDiscount(first);
        first.workspace().edits().undo();
        assertThat(told(room(base))).isEmpty();
    }

    @Test
    void anotherBaseIsAnotherDesign() throws Exception {
        OffersViewModel room = room(DemoBases.copyInto(folder, CUSTOMERS));
        addDiscount(room);
        Path other = DemoBases.copyInto(Files.createDirectory(folder.resolve("other")), CUSTOMERS);
        room.workspace().open(other);
        assertThat(room.scenario().get().offers()).isEmpty();
    }

    @Test
    void aBrokenFileIsToldAndChangesNothing() throws Exception {
        OffersViewModel room = room(DemoBases.copyInto(folder, CUSTOMERS));
        addDiscount(room);
        Scenario before = room.scenario().get();
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"version\": 1, \"nmae\": \"x\"}");
        room.shelf().open(broken);
        room.shelf().open(folder);
        assertThat(room.scenario().get()).isEqualTo(before);
        assertThat(told(room)).anyMatch(said -> said.contains("nmae")).hasSize(2);
        assertThat(bugs).isEmpty();
    }

    @Test
    void aFileComesBackByteForByte() throws Exception {
        OffersViewModel room = room(DemoBases.copyInto(folder, CUSTOMERS));
        addDiscount(room);
        Path file = folder.resolve("scenario.json");
        room.shelf().saveTo(file);
        String written = Files.readString(file);
        assertThat(written).isEqualTo(ScenarioPrinting.print(room.scenario().get()));
        room.shelf().begin();
        room.shelf().open(file);
        assertThat(ScenarioPrinting.print(room.scenario().get())).isEqualTo(written);
    }

    @Test
    void savedScenariosAreListedOpenedComparedAndUndone() throws Exception {
        OffersViewModel room = room(DemoBases.copyInto(folder, CUSTOMERS));
        addDiscount(room);
        room.shelf().rename("December");
        room.shelf().saveInBase();
        assertThat(room.shelf().saved()).containsExactly("December");
        room.shelf().duplicate();
        assertThat(room.scenario().get().name()).isEqualTo("December (copy)");
        addDiscount(room);
        room.shelf().compareWith("December");
        assertThat(room.shelf().compared().get().orElseThrow().offers()).hasSize(1);
        room.shelf().openSaved("December");
        assertThat(room.scenario().get().offers()).hasSize(1);
        room.workspace().edits().undo();
        assertThat(room.scenario().get().offers()).hasSize(2);
    }

    @Test
    void aMechanicThatCannotBeCalculatedYetStandsOnTheCanvasWithItsRefusal() throws Exception {
        OffersViewModel room = room(DemoBases.copyInto(folder, CUSTOMERS));
        addDiscount(room);
        room.perform(() -> room.offers().mechanic(0, new Mechanic.Reminder(3)));
        Path file = folder.resolve("reminder.json");
        room.shelf().saveTo(file);
        room.shelf().begin();
        room.shelf().open(file);
        assertThat(room.scenario().get().offers()).hasSize(1);
        assertThat(room.answer().get().orElseThrow().whole()).isEmpty();
    }

    @Test
    void aBranchIsHeldAgainstWhereItCameFrom() throws Exception {
        OffersViewModel room = room(DemoBases.copyInto(folder, CUSTOMERS));
        addDiscount(room);
        room.shelf().rename("December");
        room.shelf().branch();
        assertThat(room.scenario().get().name()).isEqualTo("December (branch)");
        assertThat(room.shelf().compared().get().map(Scenario::name)).contains("December");
        room.workspace().edits().undo();
        assertThat(room.scenario().get().name()).isEqualTo("December");
    }

    @Test
    void anOfferThatIsSwitchedOffKeepsItsPlaceAndTheOthersAreComputedAsIfItWereNotThere() throws Exception {
        OffersViewModel room = room(DemoBases.copyInto(folder, CUSTOMERS));
        addDiscount(room);
        room.perform(() -> room.assumptions()
                .shared(new Uplift.Stated(UpliftKind.POINTS, UpliftLevel.CATEGORY, Assumption.of(0.02))));
        OfferForecast alone = room.answer().get().orElseThrow().offers().getFirst();
        addDiscount(room);
        room.perform(() -> room.offers().reorder(1, 0));
        room.choose(0);
        room.switchChosen();
        Forecast told = room.answer().get().orElseThrow();
        assertThat(told.offers()).hasSize(2);
        assertThat(told.offers().getFirst()).isInstanceOf(OfferForecast.Refused.class);
        assertThat(told.alternatives()).isEmpty();
        room.choose(1);
        told = room.answer().get().orElseThrow();
        assertThat(told.offers().get(1)).usingRecursiveComparison().isEqualTo(alone);
        assertThat(told.alternatives()).isPresent();
        assertThat(room.overlaps().get().found()).isEmpty();
    }

    private OffersViewModel room(Path base) {
        Notices notices = new Notices(bugs::add);
        Workspace workspace = new Workspace(folder, notices, Jobs.direct(notices));
        OffersViewModel room = new OffersViewModel(workspace);
        workspace.open(base);
        Subscription shown = room.enter(ENGLISH);
        assertThat(shown).isNotNull();
        return room;
    }

    private static void addDiscount(OffersViewModel room) {
        PaletteItem discount = new PaletteItem.ByMechanic(new Mechanic.Discount(0.1));
        room.carrying().lift(discount);
        room.carrying().over(new DropTarget.FreeDay(LocalDate.of(2026, 12, 1)));
        assertThat(room.carrying().drop()).isTrue();
    }

    private static List<String> told(OffersViewModel room) {
        return room.workspace().notices().shown().stream()
                .map(Notice::what)
                .map(ENGLISH::say)
                .toList();
    }
}
