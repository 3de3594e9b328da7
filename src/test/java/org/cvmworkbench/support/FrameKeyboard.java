package org.cvmworkbench.support;

import javafx.scene.input.KeyCode;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.impl.KeyboardRobotImpl;

/// A keyboard that is released with a frame.
final class FrameKeyboard extends KeyboardRobotImpl {
    FrameKeyboard(BaseRobot robot) {
        super(robot);
    }

    @Override
    public void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            pressNoWait(key);
            Frames.handled();
        }
    }

    @Override
    public void release(KeyCode... keys) {
        releaseNoWait(keys);
        Frames.shown();
    }
}
