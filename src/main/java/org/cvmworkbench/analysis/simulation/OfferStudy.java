package org.cvmworkbench.analysis.simulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.uptake.AudienceResponse;
import org.cvmworkbench.analysis.uptake.Baseline;
import org.cvmworkbench.analysis.uptake.Partition;
import org.cvmworkbench.analysis.uptake.ResponseModel;
import org.cvmworkbench.model.scenario.Assumption;

/// An offer studied customer by customer, where a law of repeat buying fits the base.
///
/// @param worth    of an extra receipt as a share of one in scope
/// @param response where the model of the base was asked for and has a form for the mechanic
record OfferStudy(
        Dimensions dimensions,
        Baseline baseline,
        PastMoney money,
        Takers takers,
        double worth,
        Optional<AudienceResponse> response) {
    /// O(customers).
    BaseEstimates estimates() {
        int customers = baseline.audience().count();
        double scale = customers == 0 ? 0 : 1.0 / customers;
        LocalDate asOf = LocalDate.ofEpochDay(dimensions.asOf());
        return new BaseEstimates(
                customers,
                new Assumption(baseline.total() * scale, baseline.sd() * scale, null, null, asOf),
                money,
                takers.takers(Partition.whole(), response).getFirst(),
                worth,
                response.map(AudienceResponse::whole),
                baseline.replays(),
                parts());
    }

    private Map<SplitBy, List<AudiencePart>> parts() {
        Map<SplitBy, List<AudiencePart>> parts = new EnumMap<>(SplitBy.class);
        for (SplitBy by : SplitBy.values()) parts.put(by, parts(by.partition(dimensions)));
        return parts;
    }

    private List<AudiencePart> parts(Partition partition) {
        int[] customers = new int[partition.size()];
        double[] receipts = new double[partition.size()];
        baseline.audience().forEach(customer -> {
            int part = partition.part().applyAsInt(customer);
            customers[part]++;
            receipts[part] += baseline.receipts(customer);
        });
        List<Taker> taker = takers.takers(partition, response);
        Optional<List<ResponseModel>> models = response.map(audience -> audience.parts(partition));
        List<AudiencePart> parts = new ArrayList<>();
        for (int part = 0; part < customers.length; part++) {
            int place = part;
            if (customers[part] == 0) continue;
            parts.add(new AudiencePart(
                    partition.names().get(part),
                    customers[part],
                    receipts[part] / customers[part],
                    taker.get(part),
                    models.map(each -> each.get(place))));
        }
        return parts;
    }
}
