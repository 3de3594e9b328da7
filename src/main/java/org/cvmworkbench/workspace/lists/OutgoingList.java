package org.cvmworkbench.workspace.lists;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.analysis.contact.ControlGroup;
import org.cvmworkbench.analysis.contact.Exclusion;
import org.cvmworkbench.analysis.contact.Reachable;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.export.SegmentList;
import org.cvmworkbench.export.SendingList;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.export.WatchedTable;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.WorkbenchException;

/// The list of an audience as it leaves the house.
///
/// @param listed everybody on an analysis list; on a sending list those who may be written to
/// @param control of those listed, held out to compare with
/// @param excluded who is not listed, by the first reason that holds; empty for an analysis list
public record OutgoingList(
        Dimensions dimensions,
        Optional<SendingChannel> channel,
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
        CustomerSet control = ControlGroup.draw(customers, listed, terms.control(), terms.salt());
        return new OutgoingList(
                dimensions,
                terms.channel(),
                listed,
                control,
                reachable.map(Reachable::excluded).orElse(Map.of()));
    }

    /// How many are not listed.
    public int left() {
        return excluded.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Writes it whole or not at all, as the ending of the file says.
    public void write(Path file, Progress progress) throws WorkbenchException {
        TableFile.write(file, table -> rows().writeTo(new WatchedTable(table, listed.count(), progress)));
    }

    private TableFile.Rows rows() {
        Customers customers = dimensions.snapshot().customers();
        if (channel.isPresent()) return new SendingList(customers, channel.get(), listed, control)::writeTo;
        return new SegmentList(customers, listed, control, dimensions.profile(), dimensions.groups(), dimensions.rfm())
                ::writeTo;
    }
}
