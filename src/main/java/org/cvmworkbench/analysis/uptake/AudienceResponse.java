package org.cvmworkbench.analysis.uptake;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Snapshot;

/// How an audience responds to an offer: all of it, each of its parts, each of its customers.
public final class AudienceResponse {
    private final Baseline baseline;
    private final Offered offered;
    private final Cells.Traits traits;

    private AudienceResponse(Baseline baseline, Offered offered, Cells.Traits traits) {
        this.baseline = baseline;
        this.offered = offered;
        this.traits = traits;
    }

    /// What an offer is to its audience.
    ///
    /// @param inScope by product, what there may be room for; nothing where room is not asked
    /// @param scale   by customer, the share of the dearest reward that he is given
    /// @param topUps  receipts near a threshold for each that reaches it, weighed by how near they are; 0
    ///     without one
    public record Offered(Form form, Optional<boolean[]> inScope, IntToDoubleFunction scale, double topUps) {}

    /// O(lines + customers · log customers).
    public static AudienceResponse of(
            Snapshot snapshot, int asOf, Baseline baseline, Offered offered, Audibility audible) {
        IntToDoubleFunction room = offered.inScope()
                .map(products -> Headroom.of(snapshot, baseline.audience(), products, asOf))
                .map(headroom -> (IntToDoubleFunction) customer -> headroom.share()[customer])
                .orElse(_ -> 1);
        return new AudienceResponse(baseline, offered, new Cells.Traits(room, offered.scale(), audible::of));
    }

    /// O(customers).
    public ResponseModel whole() {
        return parts(Partition.whole()).getFirst();
    }

    /// In the order of the parts; receipts near a threshold are taken to be spread as those that reach it.
    /// O(customers).
    public List<ResponseModel> parts(Partition partition) {
        return Cells.of(baseline, traits, partition).stream()
                .map(cells -> new ResponseModel(cells, offered.form(), 1, offered.topUps()))
                .toList();
    }

    /// What each customer is expected to add, relative to what he buys anyway.
    ///
    /// @param reach the share who see the message
    /// @param depth of the reward at its most, as a share of the price
    public IntToDoubleFunction lifts(double reach, double depth) {
        ResponseModel all = whole().seenBy(reach);
        LiftGrid grid = LiftGrid.of(offered, reach, depth);
        IntToDoubleFunction each = customer -> traits.strength().applyAsDouble(customer)
                * grid.at(
                        traits.headroom().applyAsDouble(customer),
                        traits.scale().applyAsDouble(customer),
                        baseline.isKnown(customer));
        double[] sums = new double[2];
        baseline.audience().forEach(customer -> {
            double receipts = baseline.receipts(customer);
            sums[0] += receipts;
            sums[1] += receipts * each.applyAsDouble(customer);
        });
        double scale = sums[1] == 0 ? 0 : all.at(depth).mean() * sums[0] / sums[1];
        return customer -> scale * each.applyAsDouble(customer);
    }

    /// The lift of one customer at eight steps of room and as many of what he is given, read between them by straight
    /// lines.
    private record LiftGrid(double[][] known, double[][] unknown) {
        private static final int STEPS = 8;

        static LiftGrid of(Offered offered, double reach, double depth) {
            return new LiftGrid(table(offered, reach, depth, 1), table(offered, reach, depth, 0));
        }

        private static double[][] table(Offered offered, double reach, double depth, double informed) {
            return IntStream.rangeClosed(0, STEPS)
                    .mapToObj(room -> IntStream.rangeClosed(0, STEPS)
                            .mapToDouble(given -> {
                                Cells one = Cells.one(room / (double) STEPS, given / (double) STEPS, informed);
                                return new ResponseModel(one, offered.form(), 1, offered.topUps())
                                        .seenBy(reach)
                                        .at(depth)
                                        .mean();
                            })
                            .toArray())
                    .toArray(double[][]::new);
        }

        double at(double room, double given, boolean isKnown) {
            double[][] table = isKnown ? known : unknown;
            int row = Math.clamp((int) (room * STEPS), 0, STEPS - 1);
            double below = along(table[row], given);
            return below + (room * STEPS - row) * (along(table[row + 1], given) - below);
        }

        private static double along(double[] row, double given) {
            int cell = Math.clamp((int) (given * STEPS), 0, STEPS - 1);
            return row[cell] + (given * STEPS - cell) * (row[cell + 1] - row[cell]);
        }
    }
}
