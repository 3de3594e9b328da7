package org.cvmworkbench.intake.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the columns of a text that has them at fixed places: where every line has a blank, one ends.
final class FixedPlaces {
    private static final int LINES = 300;
    private static final int FEWEST = 3;
    private static final int LONGEST = 4_000;

    private FixedPlaces() {}

    /// @return where each column begins, from 0; none where the lines have no such places
    static List<Integer> of(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        boolean fit = lines.size() >= FEWEST
                && lines.stream().allMatch(line -> line.length() < LONGEST && line.indexOf('\t') < 0);
        if (!fit) return List.of();
        BitSet used = new BitSet();
        for (String line : lines) {
            for (int at = 0; at < line.length(); at++) if (line.charAt(at) != ' ') used.set(at);
        }
        List<Integer> starts = new ArrayList<>();
        for (int at = used.nextSetBit(0); at >= 0; at = used.nextSetBit(used.nextClearBit(at))) starts.add(at);
        if (!starts.isEmpty()) starts.set(0, 0);
        return allFilled(starts, lines) ? starts : List.of();
    }

    /// Whether each column has something in most lines: else the lines are just of different lengths.
    private static boolean allFilled(List<Integer> starts, List<String> lines) {
        for (int column = 0; column < starts.size(); column++) {
            int from = starts.get(column);
            int next = column + 1 < starts.size() ? starts.get(column + 1) : LONGEST;
            long filled = lines.stream()
                    .filter(line -> !line.substring(Math.min(from, line.length()), Math.min(next, line.length()))
                            .isBlank())
                    .count();
            if (filled * 2 < lines.size()) return false;
        }
        return true;
    }
}
