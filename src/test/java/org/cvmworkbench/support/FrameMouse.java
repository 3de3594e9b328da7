package org.cvmworkbench.support;

import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.impl.MouseRobotImpl;

/// A mouse whose every act ends with a frame.
final class FrameMouse extends MouseRobotImpl {
    FrameMouse(BaseRobot robot) {
        super(robot);
    }

    @Override
    public void press(MouseButton... buttons) {
        pressNoWait(buttons);
        Frames.shown();
    }

    @Override
    public void release(MouseButton... buttons) {
        releaseNoWait(buttons);
        Frames.shown();
    }

    @Override
    public void move(Point2D place) {
        moveNoWait(place);
        Frames.shown();
    }

    @Override
    public void scroll(int steps) {
        scrollNoWait(steps);
        Frames.shown();
    }
}
