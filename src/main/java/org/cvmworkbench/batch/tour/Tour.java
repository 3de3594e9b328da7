package org.cvmworkbench.batch.tour;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.contact.ControlGroup;
import org.cvmworkbench.analysis.contact.Reachable;
import org.cvmworkbench.analysis.customers.CustomerFacts;
import org.cvmworkbench.analysis.profile.SegmentSummary;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.analysis.simulation.Draws;
import org.cvmworkbench.analysis.simulation.Outcome;
import org.cvmworkbench.analysis.simulation.Simulation;
import org.cvmworkbench.analysis.simulation.SimulationAnswer;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.demo.DemoChain;
import org.cvmworkbench.demo.DemoFiles;
import org.cvmworkbench.demo.DemoRequest;
import org.cvmworkbench.export.FurtherColumns;
import org.cvmworkbench.export.JsonFile;
import org.cvmworkbench.export.SegmentList;
import org.cvmworkbench.export.SendingList;
import org.cvmworkbench.export.SimulationAnswerJson;
import org.cvmworkbench.export.TableFile;
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
        Customers customers = dimensions.snapshot().customers();
        CustomerSet members = RuleEvaluation.of(Rules.customers(SEGMENT), dimensions);
        SegmentSummary summary = SegmentSummary.of(dimensions.snapshot().version(), dimensions.profile(), members);
        say("tour.segment", SEGMENT, summary.customers(), summary.share(), summary.revenueShare());
        CustomerSet control = ControlGroup.draw(customers, members, CONTROL, SEGMENT);
        SegmentList list = new SegmentList(
                customers,
                members,
                control,
                dimensions.profile(),
                dimensions.groups(),
                dimensions.rfm(),
                FurtherColumns.of(List.of(), new CustomerFacts(dimensions)));
        write("slipping.csv", list::writeTo);
        write("slipping.xlsx", list::writeTo);
        Reachable reachable = Reachable.of(customers, members, SendingChannel.EMAIL);
        CustomerSet held = ControlGroup.draw(customers, reachable.customers(), CONTROL, SEGMENT);
        SendingList sending = new SendingList(customers, SendingChannel.EMAIL, reachable.customers(), held);
        write("slipping-email.csv", sending::writeTo);
        int excluded =
                reachable.excluded().values().stream().mapToInt(count -> count).sum();
        say("tour.sending", reachable.customers().count(), held.count(), excluded);
    }

    private void write(String name, TableFile.Rows rows) throws WorkbenchException {
        Path file = folder.resolve("lists").resolve(name);
        TableFile.write(file, rows);
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
