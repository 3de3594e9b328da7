package org.cvmworkbench.ui.shell;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.export.WholeFile;
import org.cvmworkbench.language.scenario.ScenarioPrinting;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.ui.kit.Action;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Faults;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.cvmworkbench.workspace.settings.Drafts;

/// Screens as pictures, drawn without a display: the same window as people see, on a base that is opened once.
public final class Rendering implements Faults, AutoCloseable {
    private static final int QUIET_PULSES = 6;

    /// The platform without a display has a screen of 1000 × 1000; what is larger is laid out beyond its edges.
    private static final double STAGE = 800;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CompletableFuture<Void> failed = new CompletableFuture<>();
    private final Path folder;
    private final Workspace workspace;
    private final List<Path> brought = new ArrayList<>();
    private Optional<String> view = Optional.empty();

    private Rendering(Path folder) {
        this.folder = folder;
        this.workspace = new Workspace(folder, new Notices(this::bug), Jobs.on(Platform::runLater, this));
    }

    /// Starts the toolkit without a display, unless it runs already.
    public static Rendering start() throws IOException {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(Theme::loadFonts);
        } catch (IllegalStateException running) {
            Platform.runLater(Theme::loadFonts);
        }
        Platform.setImplicitExit(false);
        return new Rendering(Files.createTempDirectory("cvm-render"));
    }

    /// Opens a base for the pictures to come.
    public void open(Path base) throws WorkbenchException {
        CompletableFuture<Boolean> read = new CompletableFuture<>();
        onWindow(() -> {
            workspace.open(base);
            whenSettled(() -> read.complete(true));
        });
        await(read);
    }

    /// The offers room shows this scenario, as if it had been designed there.
    public void design(Path base, Scenario scenario) throws WorkbenchException {
        workspace.drafts().keep(base, Drafts.SCENARIO, ScenarioPrinting.print(scenario));
    }

    /// The rooms look at the customers of a rule.
    public void select(String rule) throws WorkbenchException {
        Study study = workspace.study().get().orElseThrow();
        Selection selection =
                new Selection(rule, RuleEvaluation.of(study.base().rules().read(rule), study.dimensions()));
        onWindow(() -> workspace.selection().set(Optional.of(selection)));
    }

    /// The card of this customer is open.
    public void look(String customer) {
        onWindow(() -> workspace.customer().set(Optional.of(customer)));
    }

    /// The rooms get this file, as if somebody had dropped it on the window.
    public void bring(Path file) {
        brought.add(file);
    }

    /// The rooms show one of their views, as [Screen#views] names it.
    public void turnTo(String name) {
        view = Optional.of(name);
    }

    /// @param width in pixels
    /// @throws WorkbenchException when the room has no such view
    public void draw(Room room, Look look, int width, int height, Path file) throws WorkbenchException {
        CompletableFuture<WritableImage> drawn = new CompletableFuture<>();
        onWindow(() -> show(room, look, width, height, drawn));
        BufferedImage picture = picture(await(drawn));
        WholeFile.write(file, unfinished -> ImageIO.write(picture, "png", unfinished.toFile()));
    }

    private void show(Room room, Look look, int width, int height, CompletableFuture<WritableImage> drawn) {
        Navigation navigation = Navigation.startingIn(room);
        Shell shell = new Shell(
                workspace, navigation, FileDialogs.NONE, Rooms.of(workspace, FileDialogs.NONE, navigation), look);
        shell.setManaged(false);
        shell.resize(width, height);
        Scene scene = new Scene(new Pane(shell), STAGE, STAGE);
        Theme.dress(scene, look.dark());
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        if (!brought.isEmpty()) shell.screen().take(brought);
        if (view.isPresent() && !turn(shell.screen(), view.get(), drawn)) {
            stage.close();
            return;
        }
        whenSettled(() -> {
            List.copyOf(workspace.notices().shown()).forEach(workspace.notices()::putAway);
            drawn.complete(shell.snapshot(new SnapshotParameters(), null));
            stage.close();
        });
    }

    private static boolean turn(Screen screen, String view, CompletableFuture<WritableImage> drawn) {
        Optional<Action> action = Optional.ofNullable(screen.views().get(view));
        action.ifPresent(one -> one.act().run());
        if (action.isPresent()) return true;
        String room = screen.room().word();
        String words = screen.views().keySet().stream()
                .map(name -> room + "-" + name)
                .collect(Collectors.joining(", ", room + ", ", ""));
        drawn.completeExceptionally(
                new WorkbenchException(ErrorKind.OPTION, Text.of("render.view-refused", room + "-" + view, words)));
        return false;
    }

    private void onWindow(Runnable act) {
        Platform.runLater(() -> {
            try {
                act.run();
            } catch (RuntimeException e) {
                bug(e);
            }
        });
    }

    /// Goes on when nothing has run for a few pulses, so that everything has been laid out.
    private void whenSettled(Runnable next) {
        new AnimationTimer() {
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = workspace.jobs().idle().get() ? quiet + 1 : 0;
                if (quiet < QUIET_PULSES) return;
                stop();
                next.run();
            }
        }.start();
    }

    private <T> T await(CompletableFuture<T> result) throws WorkbenchException {
        try {
            CompletableFuture.anyOf(failed, result).get();
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WorkbenchException refused) throw refused;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static BufferedImage picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return picture;
    }

    @Override
    public void refused(WorkbenchException why) {
        failed.completeExceptionally(why);
    }

    @Override
    public void bug(Throwable failure) {
        failed.completeExceptionally(failure);
    }

    /// Forgets what the rooms kept. The toolkit runs on.
    @Override
    public void close() throws IOException {
        workspace.jobs().close(PATIENCE);
        try (Stream<Path> kept = Files.walk(folder)) {
            for (Path one : kept.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
        }
    }
}
