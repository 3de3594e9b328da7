package org.cvmworkbench.workspace.lists;

import java.nio.file.Path;
import java.util.List;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.simulation.OfferAudience;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Audience;
import org.cvmworkbench.model.scenario.Offer;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Study;
import org.cvmworkbench.workspace.Workspace;

/// Writes the list an offer is sent by, with its control group, in the background, and keeps the control group in the
/// base as a segment: nobody draws it twice.
public final class OfferExport {
    private final Workspace workspace;

    public OfferExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /// @param place of the offer, which counts
    /// @param held  what the segment of those held out is called
    public void write(Scenario scenario, int place, String held, Path file) {
        workspace
                .study()
                .get()
                .ifPresent(study -> workspace
                        .jobs()
                        .run(
                                Text.of("job.export-list", file.getFileName().toString()),
                                progress -> {
                                    OutgoingList list = list(study, scenario, place);
                                    list.write(file, progress);
                                    return list;
                                },
                                list -> {
                                    workspace.notices().tell(Notice.done(ListExport.written(list, file)));
                                    if (list.control().count() > 0)
                                        workspace.changes().saveMembers(held, list.control());
                                }));
    }

    /// Spread evenly by group. The draw is that of the offer's name and audience.
    private static OutgoingList list(Study study, Scenario scenario, int place) throws WorkbenchException {
        Offer offer = scenario.offers().get(place);
        Dimensions dimensions = study.dimensions();
        SavedRules saved = study.base().rules();
        CustomerSet whom = OfferAudience.of(dimensions, saved, scenario, place);
        Rule rule = rule(offer.audience());
        String definition = RulePrinter.print(rule);
        return OutgoingList.of(
                dimensions,
                whom,
                new ListTerms(
                        SendingChannel.of(offer.channel()),
                        offer.control().effectiveShare(),
                        Stratum.GROUP,
                        definition,
                        offer.name() + "\n" + definition,
                        saved.definitions(rule),
                        List.of()));
    }

    private static Rule rule(Audience audience) throws WorkbenchException {
        return switch (audience) {
            case Audience.Rule(String text) -> Rules.customers(text);
            case Audience.Segment(String name) -> new Rule.Segment(name);
            case Audience.Size(int customers) ->
                throw new IllegalArgumentException(customers + " customers of no base");
        };
    }
}
