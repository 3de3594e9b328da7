package org.cvmworkbench.support;

import javafx.scene.input.KeyCode;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.impl.KeyboardRobotImpl;

/// A keyboard on which every act ends with a frame: a hand holds a key for longer, and what opens under it takes the
/// focus before the key is let go.
final class FrameKeyboard extends KeyboardRobotImpl {
    FrameKeyboard(BaseRobot robot) {
        super(robot);
    }

    @Override
    public void press(KeyCode... keys) {
        for (KeyCode key : keys) {
            pressNoWait(key);
            Frames.shown();
        }
    }

    @Override
    public void release(KeyCode... keys) {
        releaseNoWait(keys);
        Frames.shown();
    }
}
