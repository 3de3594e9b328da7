package org.cvmworkbench.batch;

/// The size of a picture, in pixels.
record PictureSize(int width, int height) {
    private static final int LEAST = 320;
    private static final int MOST = 8192;

    PictureSize {
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST) {
            throw new IllegalArgumentException(width + "x" + height);
        }
    }

    /// @param text such as `1280x800`
    static PictureSize of(String text) {
        String[] sides = text.split("x", 2);
        if (sides.length < 2) throw new IllegalArgumentException(text);
        return new PictureSize(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
    }
}
