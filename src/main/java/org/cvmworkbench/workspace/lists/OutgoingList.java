package org.cvmworkbench.workspace.lists;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.contact.ControlGroup;
import org.cvmworkbench.analysis.contact.Exclusion;
import org.cvmworkbench.analysis.contact.Reachable;
import org.cvmworkbench.analysis.customers.CustomerFacts;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.survival.ChurnKind;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.export.FurtherColumns;
import org.cvmworkbench.export.ListManifest;
import org.cvmworkbench.export.ProvenList;
import org.cvmworkbench.export.SegmentList;
import org.cvmworkbench.export.SendingList;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;

/// The list of an audience as it leaves the house.
///
/// @param members of the audience
/// @param listed everybody on an analysis list; on a sending list those who may be written to
/// @param control of those listed, held out to compare with
/// @param excluded who is not listed, by the first reason that holds; empty for an analysis list
public record OutgoingList(
        Dimensions dimensions,
        ListTerms terms,
        int members,
        CustomerSet listed,
        CustomerSet control,
        Map<Exclusion, Integer> excluded) {
    public OutgoingList {
        excluded = Map.copyOf(excluded);
    }

    /// O(members · log members).
    public static OutgoingList of(Dimensions dimensions, CustomerSet members, ListTerms terms) {
        Customers customers = dimensions.snapshot().customers();
        Optional<Reachable> reachable = terms.channel().map(channel -> Reachable.of(customers, members, channel));
        CustomerSet listed = reachable.map(Reachable::customers).orElse(members);
        CustomerSet control = ControlGroup.draw(
                customers,
                listed,
                terms.control(),
                terms.salt(),
                terms.stratum().strata(dimensions));
        return new OutgoingList(
                dimensions,
                terms,
                members.count(),
                listed,
                control,
                reachable.map(Reachable::excluded).orElse(Map.of()));
    }

    /// How many are not listed.
    public int left() {
        return excluded.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Writes it and the manifest beside it, whole or not at all, as the ending of the file says.
    public void write(Path file, Progress progress) throws WorkbenchException {
        new ProvenList(manifest(), rows(), listed.count()).write(file, progress);
    }

    public ListManifest.Counts counts() {
        return new ListManifest.Counts(members, listed.count(), control.count(), excluded);
    }

    private ListManifest manifest() {
        return new ListManifest(
                terms.channel(),
                new ListManifest.Meant(
                        terms.definition(),
                        terms.segments(),
                        dimensions.cutoffs(),
                        ChurnKind.written(dimensions.churn().definition())),
                dimensions.snapshot().version(),
                dimensions.asOf(),
                counts(),
                new ListManifest.Draw(
                        terms.salt(), terms.control(), terms.stratum().word()));
    }

    private TableFile.Rows rows() {
        Customers customers = dimensions.snapshot().customers();
        if (terms.channel().isPresent())
            return new SendingList(customers, terms.channel().get(), listed, control)::writeTo;
        FurtherColumns further = FurtherColumns.of(terms.columns(), new CustomerFacts(dimensions));
        return new SegmentList(
                        customers,
                        listed,
                        control,
                        dimensions.profile(),
                        dimensions.groups(),
                        dimensions.rfm(),
                        further)::writeTo;
    }
}
