package org.cvmworkbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.cvmworkbench.analysis.examples.PublishedNumbers;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.edits.Change;
import org.cvmworkbench.workspace.settings.Tone;
import org.junit.jupiter.api.Test;
import org.testfx.framework.junit5.ApplicationTest;
import org.testfx.util.WaitForAsyncUtils;

class ShellTest extends ApplicationTest {
    private final List<Throwable> bugs = new ArrayList<>();
    private final Navigation navigation = Navigation.startingIn(Room.SETTINGS);
    private Workspace workspace = Workspace.on(Path.of(""), Platform::runLater, new Notices(bugs::add));
    private Shell shell = null;

    @Override
    public void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("shell-test");
        workspace = Workspace.on(folder, Platform::runLater, new Notices(bugs::add));
        Look look = new Look(Texts.english(), false, false);
        shell = new Shell(
                workspace, navigation, FileDialogs.NONE, Rooms.of(workspace, FileDialogs.NONE, navigation), look);
        Scene scene = new Scene(shell, 1000, 740);
        Theme.dress(scene, false);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, shell::pressed);
        stage.setScene(scene);
        stage.show();
        workspace.open(DemoBases.copyInto(folder, 2_000));
    }

    private void settle() throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, workspace.jobs().idle());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aBaseThatIsOpenNoMoreIsLetGoOfByAllRooms() throws Exception {
        settle();
        for (Room room : Room.values()) {
            interact(() -> navigation.go(room));
            settle();
        }
        WeakReference<Study> former =
                new WeakReference<>(workspace.study().get().orElseThrow());
        Path other = DemoBases.copyInto(Files.createTempDirectory("other"), 2_000);
        interact(() -> workspace.open(other));
        settle();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            return former.refersTo(null);
        });
        assertThat(bugs).isEmpty();
    }

    @Test
    void aFewLettersAndEnterLeadAnywhere() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.K);
        assertThat(shell.layer().isOpen()).isTrue();
        write("examp").push(KeyCode.ENTER);
        settle();
        assertThat(navigation.room().get()).isEqualTo(Room.EXAMPLES);
        assertThat(shell.layer().isOpen()).isFalse();
    }

    @Test
    void thePaletteFindsACustomerAndOpensTheCard() throws TimeoutException {
        settle();
        String key = workspace
                .study()
                .get()
                .orElseThrow()
                .snapshot()
                .customers()
                .dictionary()
                .value(1);
        push(KeyCode.CONTROL, KeyCode.K);
        write(key);
        settle();
        push(KeyCode.ENTER);
        settle();
        assertThat(workspace.customer().get()).contains(key);
        assertThat(lookup("#customer-card").tryQuery()).isPresent();
        push(KeyCode.ESCAPE);
        settle();
        assertThat(workspace.customer().get()).isEmpty();
    }

    @Test
    void helpAndShortcutsOpenAndClose() {
        push(KeyCode.F1);
        assertThat(shell.layer().isOpen()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(shell.layer().isOpen()).isFalse();
        push(KeyCode.CONTROL, KeyCode.SLASH);
        assertThat(lookup("Keyboard shortcuts").tryQuery()).isPresent();
        clickOn("#close-sheet");
        assertThat(shell.layer().isOpen()).isFalse();
    }

    @Test
    void publishedNumbersAreRecomputedFromTheKeyboard() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.K);
        write("self").push(KeyCode.ENTER);
        settle();
        assertThat(table().getItems()).hasSameSizeAs(PublishedNumbers.all());
        assertThat(lookup("#self-check-sentence").queryAs(Labeled.class).getText())
                .startsWith("All ");
        push(KeyCode.ESCAPE);
        assertThat(shell.layer().isOpen()).isFalse();
    }

    private TableView<?> table() {
        return lookup("#self-check").queryAs(TableView.class);
    }

    @Test
    void theSelfCheckIsCancelledAndRunAgainFromHelp() throws TimeoutException {
        settle();
        push(KeyCode.F1);
        interact(() -> {
            lookup("#open-self-check").queryAs(Button.class).fire();
            shell.applyCss(); // the sheet has no nodes in the scene before
            shell.layout();
            lookup("#self-check-cancel").queryAs(Button.class).fire();
        });
        settle();
        assertThat(table().getItems()).isEmpty();
        interact(() -> lookup("#self-check-again").queryAs(Button.class).fire());
        settle();
        assertThat(table().getItems()).isNotEmpty();
    }

    @Test
    void aRoomIsPresentedAndEscapeEndsIt() throws TimeoutException {
        settle();
        push(KeyCode.F11);
        assertThat(shell.look().presenting()).isTrue();
        assertThat(lookup("#rail").tryQuery()).isEmpty();
        assertThat(shell.look().customer("1028939")).isEqualTo("•••••39");
        push(KeyCode.ESCAPE);
        assertThat(shell.look().presenting()).isFalse();
        assertThat(lookup("#rail").tryQuery()).isPresent();
    }

    @Test
    void anotherLanguageHoldsAtOnce() {
        interact(() -> shell.wear(new Look(Texts.russian(), false, false)));
        assertThat(lookup("#rail-settings").queryAs(Button.class).getText()).isEqualTo("Настройки");
    }

    @Test
    void whatWasRefusedIsToldWithItsNextStepAndPutAway() {
        interact(() -> workspace.notices().refused(new WorkbenchException(ErrorKind.FILE_MISSING, "x.csv")));
        Labeled banner = from(lookup("#banners")).lookup(".label").queryAs(Labeled.class);
        assertThat(banner.getText()).contains("x.csv");
        clickOn("#put-away");
        assertThat(workspace.notices().shown()).isEmpty();
    }

    @Test
    void aBugIsToldOnceWithACodeAndTheWindowGoesOn() throws TimeoutException {
        settle();
        Bugs told = new Bugs(shell.layer(), shell::look);
        interact(() -> told.tell(new IllegalStateException("first")));
        assertThat(lookup("#bug").tryQuery()).isPresent();
        clickOn("#bug-close");
        assertThat(shell.layer().isOpen()).isFalse();
    }

    @Test
    void undoSaysItsStep() throws TimeoutException {
        settle();
        SimpleObjectProperty<Integer> value = new SimpleObjectProperty<>(0);
        Text step = Text.of("edit.save-segment", "Wine");
        interact(() -> workspace.edits().perform(Change.of(step, value, 1)));
        Button undo = lookup("#undo").queryAs(Button.class);
        assertThat(undo.getAccessibleText()).isEqualTo("Undo: save segment Wine");
        clickOn(undo);
        assertThat(value.get()).isZero();
        assertThat(undo.isDisabled()).isTrue();
    }

    @Test
    void longWorkIsSeenAndCanBeStopped() throws TimeoutException {
        settle();
        interact(() -> workspace
                .jobs()
                .run(
                        Text.of("job.open", "big"),
                        progress -> {
                            progress.report(0.25);
                            while (true) progress.checkCancelled();
                        },
                        never -> bugs.add(new AssertionError(never))));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> lookup("#running-job").query().isVisible());
        ProgressBar bar = from(lookup("#running-job")).lookup(".progress-bar").queryAs(ProgressBar.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> bar.getProgress() == 0.25);
        clickOn("#cancel-job");
        settle();
        assertThat(bugs).isEmpty();
    }

    @Test
    void theThemeIsSwitchedFromThePalette() throws TimeoutException {
        settle();
        push(KeyCode.CONTROL, KeyCode.K);
        write("switch light").push(KeyCode.ENTER);
        settle();
        assertThat(workspace.settings().get().tone()).isEqualTo(Tone.DARK);
    }
}
