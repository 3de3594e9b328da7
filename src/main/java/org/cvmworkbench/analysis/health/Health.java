package org.cvmworkbench.analysis.health;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.analysis.profile.Profile;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.model.Progress;

/// The state of a base: what was found, what it bends, what helps.
///
/// @param findings one a check, in the order of the checks, also those that found nothing
public record Health(List<Finding> findings) {
    public Health {
        findings = List.copyOf(findings);
    }

    /// O(lines · log of a receipt's lines), on all processors; the same whatever their number.
    public static Health of(Snapshot snapshot, BaseDescription base, Profile profile, Progress progress) {
        Span span = Span.of(snapshot.receipts().day());
        List<Supplier<List<Finding>>> parts = List.of(
                () -> LineChecks.of(snapshot, base),
                () -> Outliers.of(snapshot),
                () -> List.of(PriceJumps.of(snapshot, span)),
                () -> List.of(NearDuplicates.of(snapshot)),
                () -> List.of(UnboughtReturns.of(snapshot)),
                () -> List.of(ServiceProducts.of(snapshot)),
                () -> ReceiptChecks.of(snapshot),
                () -> DayChecks.of(snapshot, span),
                () -> CustomerChecks.of(snapshot, profile),
                () -> List.of(WordVariants.of(snapshot)),
                () -> Joins.of(snapshot));
        Map<HealthCheck, Finding> found = new EnumMap<>(HealthCheck.class);
        parts.parallelStream()
                .map(part -> {
                    progress.checkCancelled();
                    return part.get();
                })
                .toList()
                .forEach(some -> some.forEach(finding -> found.put(finding.check(), finding)));
        return new Health(Arrays.stream(HealthCheck.values()).map(found::get).toList());
    }

    /// The most weighty first; where the weight is the same, in the order of the checks.
    public List<Finding> byWeight() {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::weight).reversed())
                .toList();
    }

    public Finding finding(HealthCheck check) {
        return findings.stream()
                .filter(finding -> finding.check() == check)
                .findFirst()
                .orElseThrow();
    }
}
