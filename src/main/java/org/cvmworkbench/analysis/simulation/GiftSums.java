package org.cvmworkbench.analysis.simulation;

import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.uptake.AudienceResponse;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.analysis.uptake.Partition;

/// Adds up what the customers of each part are given. One thread.
final class GiftSums {
    private double customers;
    private double given;
    private double receipts;
    private double receiptsGiven;
    private double offered;
    private double offeredGiven;
    private double message;
    private double messageGiven;

    /// O(customers).
    ///
    /// @param own      what each customer is given
    /// @param response where the model of the base was asked
    /// @param depth    of the reward at its most, as a share of the price
    static List<Gifts> of(
            Baseline baseline,
            IntToDoubleFunction own,
            Optional<AudienceResponse> response,
            double depth,
            Partition partition) {
        GiftSums[] sums = Stream.generate(GiftSums::new).limit(partition.size()).toArray(GiftSums[]::new);
        IntToDoubleFunction seen =
                response.map(audience -> audience.lifts(1, depth)).orElse(_ -> 0);
        IntToDoubleFunction half =
                response.map(audience -> audience.lifts(0.5, depth)).orElse(_ -> 0);
        baseline.audience().forEach(customer -> {
            double all = seen.applyAsDouble(customer);
            double message = half.applyAsDouble(customer) - all;
            sums[partition.part().applyAsInt(customer)].add(
                    baseline.receipts(customer), own.applyAsDouble(customer), all - message, message);
        });
        return Stream.of(sums).map(GiftSums::gifts).toList();
    }

    /// Of a lift relative to those who see the offer, that of the message is told twice where half do.
    private void add(double anyway, double gift, double ofReward, double ofMessage) {
        customers++;
        given += gift;
        receipts += anyway;
        receiptsGiven += anyway * gift;
        offered += anyway * ofReward;
        offeredGiven += anyway * ofReward * gift;
        message += anyway * ofMessage;
        messageGiven += anyway * ofMessage * gift;
    }

    private Gifts gifts() {
        double each = receipts <= 0 ? 0 : 1 / receipts;
        return new Gifts(
                receiptsGiven * each,
                customers == 0 ? 0 : given / customers,
                offered * each,
                offeredGiven * each,
                message * each,
                messageGiven * each);
    }
}
