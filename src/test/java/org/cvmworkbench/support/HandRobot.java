package org.cvmworkbench.support;

import java.util.concurrent.TimeUnit;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.ClickRobot;
import org.testfx.robot.DragRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.Motion;
import org.testfx.robot.MouseRobot;
import org.testfx.robot.MoveRobot;
import org.testfx.robot.SleepRobot;
import org.testfx.robot.TypeRobot;
import org.testfx.robot.impl.BaseRobotImpl;
import org.testfx.robot.impl.ClickRobotImpl;
import org.testfx.robot.impl.DragRobotImpl;
import org.testfx.robot.impl.MoveRobotImpl;
import org.testfx.robot.impl.ScrollRobotImpl;
import org.testfx.robot.impl.TypeRobotImpl;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/// Hands at mouse and keyboard, as TestFX has them; but an act is over when the window has shown what came of it,
/// where TestFX sleeps for 50 milliseconds and more.
public abstract class HandRobot extends FxRobot {
    private static final SleepRobot AWAKE = new SleepRobot() {
        @Override
        public void sleep(long millis) {}

        @Override
        public void sleep(long duration, TimeUnit unit) {}
    };

    private final BaseRobot robot = new BaseRobotImpl();
    private final KeyboardRobot keyboard = new FrameKeyboard(robot);
    private final TypeRobot keys = new TypeRobotImpl(keyboard, AWAKE);
    private final MouseRobot mouse = new FrameMouse(robot);
    private final MoveRobot moves = new MoveRobotImpl(robot, mouse, AWAKE);
    private final ClickRobot clicks = new ClickRobotImpl(mouse, moves, AWAKE);
    private final DragRobot drags = new DragRobotImpl(mouse, moves);

    @Override
    public FxRobot interact(Runnable act) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(act));
        Frames.shown();
        return this;
    }

    @Override
    public FxRobot press(KeyCode... pressed) {
        keyboard.press(pressed);
        return this;
    }

    @Override
    public FxRobot release(KeyCode... released) {
        keyboard.release(released);
        return this;
    }

    @Override
    public FxRobot type(KeyCode... typed) {
        keys.type(typed);
        return this;
    }

    @Override
    public FxRobot push(KeyCode... pushed) {
        keys.push(pushed);
        return this;
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = listWindows().stream()
                .filter(Window::isFocused)
                .findFirst()
                .orElseGet(this::targetWindow)
                .getScene();
        for (char letter : text.toCharArray()) {
            robot.typeKeyboard(scene, KeyCode.UNDEFINED, String.valueOf(letter));
            Frames.shown();
        }
        return this;
    }

    @Override
    public FxRobot press(MouseButton... buttons) {
        mouse.press(buttons);
        return this;
    }

    @Override
    public FxRobot release(MouseButton... buttons) {
        mouse.release(buttons);
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        clicks.clickOn(place, motion, buttons);
        return this;
    }

    @Override
    public FxRobot doubleClickOn(PointQuery place, Motion motion, MouseButton... buttons) {
        clicks.doubleClickOn(place, motion, buttons);
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery place, Motion motion) {
        moves.moveTo(place, motion);
        return this;
    }

    @Override
    public FxRobot moveBy(double x, double y, Motion motion) {
        moves.moveBy(x, y, motion);
        return this;
    }

    @Override
    public FxRobot drag(PointQuery place, MouseButton... buttons) {
        drags.drag(place, buttons);
        return this;
    }

    @Override
    public FxRobot drop() {
        drags.drop();
        return this;
    }

    @Override
    public FxRobot dropTo(PointQuery place) {
        drags.dropTo(place);
        return this;
    }

    @Override
    public FxRobot scroll(int steps, VerticalDirection direction) {
        new ScrollRobotImpl(mouse).scroll(steps, direction);
        return this;
    }
}
