package org.cvmworkbench.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The pieces of some blocks one behind the other, from one of them on and round to the one before it.
///
/// @param first the piece they begin with
/// @param count of all of them
record PieceCircle(List<Part> parts, int first, int count) {

    /// Pieces of a block.
    ///
    /// @param run its number
    /// @param rows of that run
    /// @param begin 1 where the first of them goes on with the last of the block before, so that it is not counted
    record Part(int run, int rows, PieceStarts starts, int begin) {
        int count() {
            return starts.row().length - begin;
        }
    }

    /// What a piece has.
    interface Values {
        int[] of(PieceStarts starts);
    }

    /// Pieces of a part that lie together.
    ///
    /// @param from the first of them among the starts of the part
    /// @param at its place in the circle
    private record Slice(Part part, int from, int length, int at) {
        int begins() {
            return part.starts().row()[from];
        }
    }

    static PieceCircle of(List<Part> parts, int first) {
        int count = 0;
        for (Part part : parts) count = Math.addExact(count, part.count());
        return new PieceCircle(parts, first, count);
    }

    private List<Slice> slices() {
        List<Slice> slices = new ArrayList<>();
        int piece = 0;
        for (Part part : parts) {
            int before = Math.clamp(first - piece, 0, part.count());
            if (before > 0) slices.add(new Slice(part, part.begin(), before, count - first + piece));
            int rest = part.count() - before;
            if (rest > 0) slices.add(new Slice(part, part.begin() + before, rest, piece + before - first));
            piece += part.count();
        }
        return slices;
    }

    /// Some values of all pieces.
    int[] gathered(Values values) {
        int[] all = new int[count];
        slices().parallelStream()
                .forEach(slice -> System.arraycopy(
                        values.of(slice.part().starts()), slice.from(), all, slice.at(), slice.length()));
        return all;
    }

    int[] runs() {
        int[] all = new int[count];
        for (Slice slice : slices()) {
            Arrays.fill(
                    all, slice.at(), slice.at() + slice.length(), slice.part().run());
        }
        return all;
    }

    /// Where each piece ends: where the next one of its run begins, or the run ends.
    int[] ends() {
        int[] to = new int[count];
        List<Slice> slices = slices();
        for (int i = 0; i < slices.size(); i++) {
            Slice slice = slices.get(i);
            int last = slice.length() - 1;
            System.arraycopy(slice.part().starts().row(), slice.from() + 1, to, slice.at(), last);
            boolean goesOn = i + 1 < slices.size()
                    && slices.get(i + 1).part().run() == slice.part().run();
            to[slice.at() + last] =
                    goesOn ? slices.get(i + 1).begins() : slice.part().rows();
        }
        return to;
    }
}
