package org.cvmworkbench.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PieceCircleTest {
    /// A piece as it came.
    private record Piece(int run, int from, int to, int customer) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void piecesComeFromAnyOfThemOnAndRoundToTheOneBefore(long seed) {
        Random random = new Random(seed);
        List<Piece> pieces = new ArrayList<>();
        List<PieceCircle.Part> parts = parts(random, pieces);
        for (int first = 0; first < pieces.size(); first++) {
            List<Piece> wanted = new ArrayList<>(pieces);
            Collections.rotate(wanted, -first);
            PieceCircle circle = PieceCircle.of(parts, first);
            int[] runs = circle.runs();
            int[] from = circle.gathered(PieceStarts::row);
            int[] to = circle.ends();
            int[] customer = circle.gathered(PieceStarts::customer);
            assertThat(IntStream.range(0, circle.count())
                            .mapToObj(i -> new Piece(runs[i], from[i], to[i], customer[i])))
                    .containsExactlyElementsOf(wanted);
        }
    }

    /// Parts of runs of one to three rows a piece, of which some begin amid a piece.
    private static List<PieceCircle.Part> parts(Random random, List<Piece> pieces) {
        List<PieceCircle.Part> parts = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            int rows = 1 + random.nextInt(40);
            List<Piece> own = pieces(random, run, rows);
            pieces.addAll(own);
            int block = 1 + random.nextInt(10);
            for (int at = 0; at < rows; at += block) parts.add(part(own, run, rows, at, Math.min(rows, at + block)));
        }
        return parts;
    }

    private static List<Piece> pieces(Random random, int run, int rows) {
        List<Piece> pieces = new ArrayList<>();
        for (int from = 0; from < rows; from = pieces.getLast().to()) {
            pieces.add(new Piece(run, from, Math.min(rows, from + 1 + random.nextInt(3)), random.nextInt(9)));
        }
        return pieces;
    }

    private static PieceCircle.Part part(List<Piece> pieces, int run, int rows, int from, int to) {
        List<Piece> met = pieces.stream()
                .filter(piece -> piece.to() > from && piece.from() < to)
                .toList();
        int[] row = met.stream().mapToInt(piece -> Math.max(from, piece.from())).toArray();
        int[] customer = met.stream().mapToInt(Piece::customer).toArray();
        PieceStarts starts = new PieceStarts(row, customer, customer, row, row, new int[0], true);
        return new PieceCircle.Part(run, rows, starts, met.getFirst().from() < from ? 1 : 0);
    }
}
