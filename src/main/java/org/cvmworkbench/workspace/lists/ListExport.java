package org.cvmworkbench.workspace.lists;

import java.nio.file.Path;
import java.util.Arrays;
import org.cvmworkbench.analysis.contact.Exclusion;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.language.SavedRules;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Workspace;

/// Writes the list of a selection in the background and tells what is in it.
public final class ListExport {
    private final Workspace workspace;

    public ListExport(Workspace workspace) {
        this.workspace = workspace;
    }

    /// Counts whom the rule finds anew: the base may have changed since it was counted last.
    ///
    /// @param selection of the open base
    public void write(Selection selection, ListRequest asked, Path file) {
        workspace.study().get().ifPresent(study -> {
            Dimensions dimensions = study.dimensions();
            workspace
                    .jobs()
                    .run(
                            Text.of("job.export-list", file.getFileName().toString()),
                            progress -> {
                                SavedRules saved = study.base().rules();
                                Rule rule = Rules.customersOrAll(selection.rule());
                                CustomerSet whom = RuleEvaluation.of(saved.resolved(rule), dimensions);
                                String definition = ListTerms.definition(selection.rule());
                                ListTerms terms = new ListTerms(
                                        asked.channel(),
                                        asked.control(),
                                        asked.stratum(),
                                        definition,
                                        definition,
                                        saved.definitions(rule),
                                        asked.columns());
                                OutgoingList list = OutgoingList.of(dimensions, whom, terms);
                                list.write(file, progress);
                                return list;
                            },
                            list -> workspace.notices().tell(Notice.done(written(list, file))));
        });
    }

    static Text written(OutgoingList list, Path file) {
        Text rows =
                Text.of("lists.written", list.listed().count(), list.control().count(), file.toString());
        return list.left() == 0 ? rows : Text.of("lists.excluded", rows, list.left(), reasons(list));
    }

    private static Text reasons(OutgoingList list) {
        return Arrays.stream(Exclusion.values())
                .filter(why -> list.excluded().getOrDefault(why, 0) > 0)
                .map(why ->
                        Text.of("lists.excluded." + why.word(), list.excluded().getOrDefault(why, 0)))
                .reduce((some, more) -> Text.of("lists.and", some, more))
                .orElseThrow();
    }
}
