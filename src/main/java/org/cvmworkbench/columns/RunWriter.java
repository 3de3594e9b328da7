package org.cvmworkbench.columns;

/// Writes runs of equal numbers as two rows of frames: what is repeated, and how often. Belongs to one thread.
final class RunWriter implements RunScan.Heard {
    private final FrameWriter frames;
    private final long[] heads = new long[Frames.BLOCK];
    private final long[] lengths = new long[Frames.BLOCK];
    private int count;

    RunWriter(ByteSink sink) {
        this.frames = new FrameWriter(sink);
    }

    @Override
    public void run(long head, long length) {
        heads[count] = head;
        lengths[count++] = length;
        if (count == Frames.BLOCK) finish();
    }

    /// Writes what is left.
    void finish() {
        if (count == 0) return;
        frames.write(heads, 0, count);
        frames.write(lengths, 0, count);
        count = 0;
    }
}
