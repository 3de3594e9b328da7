package org.cvmworkbench.columns;

import java.util.Arrays;

/// Whole numbers that come one by one. Grows by blocks, so nothing is copied until the end. Belongs to one thread.
public final class IntBuilder {
    private static final int BLOCK = 1 << 16;

    private int[][] blocks = new int[16][];
    private int size;

    public void add(int value) {
        int block = size >>> 16;
        if ((size & BLOCK - 1) == 0) {
            if (block == blocks.length) blocks = Arrays.copyOf(blocks, block * 2);
            if (blocks[block] == null) blocks[block] = new int[BLOCK];
        }
        blocks[block][size & BLOCK - 1] = value;
        size++;
    }

    /// Forgets all numbers; their room is used again.
    IntBuilder clear() {
        size = 0;
        return this;
    }

    public int get(int index) {
        return blocks[index >>> 16][index & BLOCK - 1];
    }

    public int size() {
        return size;
    }

    public int[] toArray() {
        int[] values = new int[size];
        for (int from = 0; from < size; from += BLOCK) {
            System.arraycopy(blocks[from >>> 16], 0, values, from, Math.min(BLOCK, size - from));
        }
        return values;
    }
}
