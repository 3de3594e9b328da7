package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.analysis.overlap.SetOverlap;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.export.DifferenceList;
import org.cvmworkbench.export.SegmentsAnswer;
import org.cvmworkbench.export.TableFile;
import org.cvmworkbench.language.Rule;
import org.cvmworkbench.language.RulePrinter;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SegmentVersion;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.store.Access;
import org.cvmworkbench.store.Base;
import org.cvmworkbench.store.SavedSegment;
import org.cvmworkbench.workspace.OpenBase;
import org.cvmworkbench.workspace.segments.Freezing;
import org.cvmworkbench.workspace.segments.SavedSegments;
import org.cvmworkbench.workspace.segments.SegmentComparison;
import org.cvmworkbench.workspace.segments.SegmentSide;
import org.cvmworkbench.workspace.segments.SegmentUse;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "segments",
        mixinStandardHelpOptions = true,
        description = "Lists the saved segments of a base; saves, freezes and compares them.")
final class SegmentsCommand implements Callable<Integer> {
    @Mixin
    private Answering answering;

    @Parameters(paramLabel = "BASE")
    private Path base;

    @ArgGroup(exclusive = true)
    private Act act = new Act();

    @Option(names = "--rule", paramLabel = "RULE", description = "of the segment to save")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--note", paramLabel = "TEXT", description = "what to remember of the segment to save")
    private String note = "";

    @Option(names = "--number", paramLabel = "N", description = "of the version to restore")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--from", paramLabel = "SIDE", description = "now, a day, v2 for a version, f1 for a frozen state")
    private Optional<String> from = Optional.empty();

    @Option(names = "--to", paramLabel = "SIDE", description = "the same; now by default")
    private String to = "now";

    @Option(names = "--as-of", paramLabel = "DATE", description = "the day of now; the last receipt's by default")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE", description = "who entered and who left, as .csv, .xlsx or .json")
    private Optional<Path> out = Optional.empty();

    /// What is done; without any of these the segments are listed.
    static final class Act {
        @Option(names = "--save", paramLabel = "NAME", description = "saves --rule; its former rules are kept")
        private Optional<String> save = Optional.empty();

        @Option(names = "--restore", paramLabel = "NAME", description = "gives it the rule of version --number again")
        private Optional<String> restore = Optional.empty();

        @Option(names = "--delete", paramLabel = "NAME", description = "deletes it")
        private Optional<String> delete = Optional.empty();

        @Option(names = "--freeze", paramLabel = "NAME", description = "keeps whom it has now, for good")
        private Optional<String> freeze = Optional.empty();

        @Option(names = "--history", paramLabel = "NAME", description = "its versions, frozen states and uses")
        private Optional<String> history = Optional.empty();

        @Option(names = "--diff", paramLabel = "NAME", description = "who entered and left it between two sides")
        private Optional<String> diff = Optional.empty();

        @Option(names = "--overlap", paramLabel = "NAME", split = ",", description = "how these segments overlap")
        private List<String> overlap = List.of();
    }

    @Override
    public Integer call() throws WorkbenchException {
        answering.print(answer());
        return 0;
    }

    private ObjectNode answer() throws WorkbenchException {
        if (act.save.isPresent()) return save(act.save.get().strip());
        if (act.restore.isPresent()) return restore(act.restore.get());
        if (act.delete.isPresent()) return delete(act.delete.get());
        OpenBase open = OpenBase.read(base, Progress.NONE);
        if (act.history.isPresent()) return history(act.history.get(), open);
        Dimensions now = open.dimensions(asOf);
        if (act.freeze.isPresent()) return freeze(act.freeze.get(), now);
        if (act.diff.isPresent()) return diff(act.diff.get(), open, now);
        return act.overlap.isEmpty() ? list(open, now) : overlap(open, now);
    }

    private ObjectNode save(String name) throws WorkbenchException {
        if (name.isEmpty()) throw missing("segments.name-missing");
        String written = rule.orElseThrow(() -> missing("segments.rule-missing"));
        return write(name, RulePrinter.print(Rules.customers(written)), note);
    }

    private ObjectNode restore(String name) throws WorkbenchException {
        int restored = number.orElseThrow(() -> missing("segments.number-missing"));
        SegmentVersion before;
        try (Base file = Base.open(base, Access.READ)) {
            before = SavedSegments.read(file).version(name, restored);
        }
        return write(name, before.rule(), before.note());
    }

    private ObjectNode write(String name, String text, String remembered) throws WorkbenchException {
        try (Base file = Base.open(base, Access.WRITE)) {
            SavedSegments.read(file).rules().check(name, text);
            file.segments().save(new SavedSegment(name, text, remembered));
            return SegmentsAnswer.saved(SavedSegments.read(file).versions(name).getLast());
        }
    }

    private ObjectNode delete(String name) throws WorkbenchException {
        try (Base file = Base.open(base, Access.WRITE)) {
            List<SegmentUse> uses = SegmentUse.of(
                    name, SavedSegments.read(file).rules(), file.scenarios().files());
            if (!file.segments().delete(name)) throw new WorkbenchException(ErrorKind.SEGMENT_UNKNOWN, name);
            return SegmentsAnswer.deleted(name, SegmentUse.warning(name, uses).map(answering.texts()::say));
        }
    }

    private ObjectNode freeze(String name, Dimensions now) throws WorkbenchException {
        try (Base file = Base.open(base, Access.WRITE)) {
            return SegmentsAnswer.frozen(new Freezing(now).freeze(name, file));
        }
    }

    private static ObjectNode history(String name, OpenBase open) throws WorkbenchException {
        if (open.saved().versions(name).isEmpty()) open.segmentRule(name);
        List<String> uses = SegmentUse.of(name, open.rules(), open.scenarios()).stream()
                .map(use -> use.kind().word() + " " + use.name())
                .toList();
        return SegmentsAnswer.history(
                name, open.saved().versions(name), open.saved().frozen(name), uses);
    }

    private ObjectNode diff(String name, OpenBase open, Dimensions now) throws WorkbenchException {
        open.segmentRule(name);
        SegmentSide first =
                from.isPresent() ? SegmentSide.of(from.get()) : SegmentComparison.usualFrom(name, open.saved());
        SegmentComparison compared = SegmentComparison.of(name, first, SegmentSide.of(to), open, now);
        if (out.isPresent()) {
            DifferenceList list = new DifferenceList(open.snapshot().customers(), compared.difference());
            TableFile.write(out.get(), list::writeTo);
        }
        return SegmentsAnswer.difference(
                name, compared.from().text(), compared.to().text(), compared.difference(), compared.missing());
    }

    private ObjectNode list(OpenBase open, Dimensions now) throws WorkbenchException {
        ObjectNode answer = SegmentsAnswer.none();
        for (String name : open.segments().keySet()) {
            SegmentsAnswer.add(
                    answer,
                    name,
                    open.segmentRule(name),
                    count(name, open, now),
                    open.saved().versions(name).size(),
                    open.saved().frozen(name).size());
        }
        return answer;
    }

    /// Nobody knows how many where its rule names what is not there any more.
    private static Optional<Integer> count(String name, OpenBase open, Dimensions now) {
        try {
            return Optional.of(customers(name, open, now).count());
        } catch (WorkbenchException _) {
            return Optional.empty();
        }
    }

    private ObjectNode overlap(OpenBase open, Dimensions now) throws WorkbenchException {
        if (act.overlap.size() > SetOverlap.MOST) throw new WorkbenchException(ErrorKind.OPTION, tooMany());
        List<CustomerSet> sets = new ArrayList<>();
        for (String name : act.overlap) sets.add(customers(name, open, now));
        return SegmentsAnswer.overlap(SetOverlap.of(open.snapshot().version(), act.overlap, sets));
    }

    private static Text tooMany() {
        return Text.of("segments.overlap.too-many", SetOverlap.MOST);
    }

    private static CustomerSet customers(String name, OpenBase open, Dimensions now) throws WorkbenchException {
        return RuleEvaluation.of(open.rules().resolved(new Rule.Segment(name)), now);
    }

    private static WorkbenchException missing(String key) {
        return new WorkbenchException(ErrorKind.OPTION, Text.of(key));
    }
}
