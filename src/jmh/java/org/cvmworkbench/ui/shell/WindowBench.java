package org.cvmworkbench.ui.shell;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongPredicate;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.cvmworkbench.ui.kit.FileDialogs;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.kit.Room;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.WarmUp;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.settings.Settings;

/// The window as a person feels it, on whatever display there is: it starts with the demo, as it does the first time;
/// once it has been left alone for a while, bases are opened one after the other, each until its pictures are painted;
/// then a hand brushes a histogram of the last one back and forth. Prints what it took.
public final class WindowBench {
    private static final int FRAMES = 600;
    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final double MILLION = 1e6;
    private static final int NEVER = 1200;

    private final Workspace workspace;
    private final Scene scene;
    private final WarmUp warmUp;
    private final List<Double> frames = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    private WindowBench(Path folder) {
        workspace = Workspace.on(folder, Platform::runLater, new Notices(WindowBench::failed));
        warmUp = WarmUp.of(workspace, folder);
        Navigation navigation = Navigation.startingIn(Room.SEGMENTS);
        Settings settings = workspace.settings().get();
        Look look = new Look(settings.language().texts(), false, false);
        Shell shell = new Shell(
                workspace, navigation, FileDialogs.NONE, Rooms.of(workspace, FileDialogs.NONE, navigation), look);
        scene = new Scene(shell, WIDTH, HEIGHT);
        Theme.dress(scene, false);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
    }

    private static void failed(Throwable failure) {
        throw new IllegalStateException(failure);
    }

    /// @param arguments the bases to open; those before the last make the window warm, as a running one is
    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("cvm-window");
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            Theme.loadFonts();
            new WindowBench(folder).begin(Arrays.stream(arguments).map(Path::of).toList(), done);
        });
        done.await();
        System.exit(0);
    }

    private void begin(List<Path> bases, CountDownLatch done) {
        long start = System.nanoTime();
        workspace.openDemo();
        warmUp.done()
                .thenRun(() -> Platform.runLater(() -> {
                    System.out.printf(
                            Locale.ROOT, "left alone with the demo for %.1f s%n", (System.nanoTime() - start) / 1e9);
                    open(bases, done);
                }));
    }

    private void open(List<Path> bases, CountDownLatch done) {
        if (bases.isEmpty()) {
            brush(done);
            return;
        }
        long start = System.nanoTime();
        Optional<Study> before = workspace.study().get();
        workspace.open(bases.getFirst());
        each(
                frame -> {
                    if (frame > NEVER) throw new IllegalStateException("nothing was painted");
                    return isShownAfter(before);
                },
                () -> {
                    System.out.printf(
                            Locale.ROOT,
                            "open %s to the painted view: %.2f s (target 1 s); load %.1f%n",
                            bases.getFirst().getFileName(),
                            (System.nanoTime() - start) / 1e9,
                            ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
                    settled(() -> open(bases.subList(1, bases.size()), done));
                });
    }

    private boolean isShownAfter(Optional<Study> before) {
        if (workspace.study().get().equals(before)) return false; // to look for it takes time that opening needs
        Node histogram = scene.lookup("#recency");
        return histogram != null && histogram.getLayoutBounds().getWidth() > 0;
    }

    private void settled(Runnable next) {
        each(frame -> frame > 30 && workspace.jobs().idle().get(), next);
    }

    /// Once a frame, until it is enough; then one frame more.
    private static void each(LongPredicate enough, Runnable next) {
        new AnimationTimer() {
            private long frame;
            private boolean last;

            @Override
            public void handle(long now) {
                if (!last) {
                    last = enough.test(frame++);
                    return;
                }
                stop();
                next.run();
            }
        }.start();
    }

    private void brush(CountDownLatch done) {
        System.gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        System.out.printf(Locale.ROOT, "heap: %.0f MB (target 700 MB)%n", used / MILLION);
        fire(scene.lookup("#recency"), MouseEvent.MOUSE_ENTERED, 0.2);
        settled(() -> press(done));
    }

    private void press(CountDownLatch done) {
        fire(scene.lookup("#recency"), MouseEvent.MOUSE_PRESSED, 0.2);
        long[] last = new long[2];
        each(
                frame -> {
                    long now = System.nanoTime();
                    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    if (last[0] > 0) {
                        frames.add((now - last[0]) / MILLION);
                        processor.add((spent - last[1]) / MILLION);
                    }
                    last[0] = now;
                    last[1] = spent;
                    double way = frame % 100 / 50.0;
                    fire(scene.lookup("#recency"), MouseEvent.MOUSE_DRAGGED, 0.25 + 0.7 * (way < 1 ? way : 2 - way));
                    return frame > FRAMES;
                },
                () -> {
                    fire(scene.lookup("#recency"), MouseEvent.MOUSE_RELEASED, 0.6);
                    tell();
                    done.countDown();
                });
    }

    private static void fire(Node histogram, EventType<MouseEvent> type, double place) {
        Bounds bounds = histogram.getLayoutBounds();
        double x = bounds.getWidth() * place;
        double y = bounds.getHeight() / 2;
        Point2D screen = histogram.localToScreen(x, y);
        boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
        Event.fireEvent(
                histogram,
                new MouseEvent(
                        histogram,
                        histogram,
                        type,
                        x,
                        y,
                        screen.getX(),
                        screen.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(histogram, x, y)));
    }

    private void tell() {
        System.out.printf(
                Locale.ROOT,
                "frames while brushing: %s (target 17, 33, 100); of the window's thread: %s; load %.1f%n",
                spread(frames),
                spread(processor),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String spread(List<Double> millis) {
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return String.format(
                Locale.ROOT,
                "median %.1f ms, p95 %.1f, longest %.1f",
                sorted[sorted.length / 2],
                sorted[sorted.length * 95 / 100],
                sorted[sorted.length - 1]);
    }
}
