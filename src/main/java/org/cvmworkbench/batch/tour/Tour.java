package org.cvmworkbench.batch.tour;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.profile.SegmentSummary;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoFiles;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.export.JsonFile;
import org.cvmworkbench.export.SimulationAnswerJson;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.model.scenario.Scenario;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.OpenBase;
import org.cvmworkbench.workspace.SampleScenario;
import org.cvmworkbench.workspace.ScenarioFile;
import org.cvmworkbench.workspace.lists.ListTerms;
import org.cvmworkbench.workspace.lists.OutgoingList;
import org.cvmworkbench.workspace.lists.Stratum;

/// Makes the round: builds the demo base, explores a segment, draws the cohorts, simulates an offer, writes lists,
/// pictures and the scenario, and says what it did. What an earlier tour left is made anew.
public final class Tour {
    private static final String SEGMENT = "group = slipping and frequency >= 3";
    private static final double CONTROL = 0.10;

    private final Path folder;
    private final Texts texts;
    private final PrintWriter out;

    public Tour(Path folder, Texts texts, PrintWriter out) {
        this.folder = folder;
        this.texts = texts;
        this.out = out;
    }

    public void make() throws IOException, WorkbenchException {
        say("tour.begin", folder);
        OpenBase base = base();
        Dimensions dimensions = base.dimensions(Optional.empty());
        lists(dimensions);
        TourPictures pictures = new TourPictures(folder.resolve("pictures"), dimensions);
        pictures.segments();
        pictures.cohorts();
        pictures.offer(simulated(base));
        say("tour.pictures", pictures.count(), folder.resolve("pictures"));
        int screens = TourScreens.draw(base.path(), folder.resolve("pictures"));
        say("tour.screens", screens, folder.resolve("pictures"));
        say("tour.end");
    }

    private OpenBase base() throws IOException, WorkbenchException {
        DemoFiles demo = DemoChain.write(folder.resolve("demo"), DemoRequest.of(20_000, 1), Progress.NONE);
        say("tour.demo", demo.customerCount(), demo.receiptCount(), demo.lineCount());
        Path file = folder.resolve("demo.mv.db");
        Files.deleteIfExists(file);
        List<ImportRequest> requests =
                demo.imported().stream().map(ImportRequest::of).toList();
        Importing.into(file, requests, Optional.empty(), Progress.NONE);
        say("tour.import", requests.size(), file);
        return OpenBase.read(file, Progress.NONE);
    }

    private void lists(Dimensions dimensions) throws WorkbenchException {
        CustomerSet members = RuleEvaluation.of(Rules.customers(SEGMENT), dimensions);
        SegmentSummary summary = SegmentSummary.of(dimensions.snapshot().version(), dimensions.profile(), members);
        say("tour.segment", SEGMENT, summary.customers(), summary.share(), summary.revenueShare());
        OutgoingList analysis = list(dimensions, members, Optional.empty());
        write("slipping.csv", analysis);
        write("slipping.xlsx", analysis);
        OutgoingList sending = list(dimensions, members, Optional.of(SendingChannel.EMAIL));
        write("slipping-email.csv", sending);
        say("tour.sending", sending.listed().count(), sending.control().count(), sending.left());
    }

    private static OutgoingList list(Dimensions dimensions, CustomerSet members, Optional<SendingChannel> channel) {
        ListTerms terms = new ListTerms(
                channel, CONTROL, Stratum.NONE, SEGMENT, SEGMENT, Collections.emptySortedMap(), List.of());
        return OutgoingList.of(dimensions, members, terms);
    }

    private void write(String name, OutgoingList list) throws WorkbenchException {
        Path file = folder.resolve("lists").resolve(name);
        list.write(file, Progress.NONE);
        say("tour.list", file);
    }

    private Outcome simulated(OpenBase base) throws WorkbenchException {
        Scenario scenario = SampleScenario.read();
        ScenarioFile.write(folder.resolve("scenario.json"), scenario);
        SimulationAnswer answer = Simulation.run(scenario, Draws.of(scenario), base.facts());
        JsonFile.write(folder.resolve("answer.json"), SimulationAnswerJson.of(answer, texts));
        Outcome total = answer.total();
        say(
                "tour.offer",
                scenario.name(),
                total.net().mean(),
                total.net().p10(),
                total.net().p90());
        say("tour.scenario", folder.resolve("scenario.json"), folder.resolve("answer.json"));
        return total;
    }

    private void say(String key, Object... arguments) {
        Object[] words = arguments.clone();
        for (int i = 0; i < words.length; i++) if (words[i] instanceof Path path) words[i] = path.toString();
        out.println(texts.get(key, words));
        out.flush();
    }
}
