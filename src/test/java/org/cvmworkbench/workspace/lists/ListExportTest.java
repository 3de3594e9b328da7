package org.cvmworkbench.workspace.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cvmworkbench.analysis.customers.CustomerColumn;
import org.cvmworkbench.analysis.customers.CustomerFact;
import org.cvmworkbench.analysis.rules.Dimensions;
import org.cvmworkbench.analysis.rules.RuleEvaluation;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.columns.Customers;
import org.cvmworkbench.language.Rules;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.SendingChannel;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.support.DemoBases;
import org.cvmworkbench.workspace.Notice;
import org.cvmworkbench.workspace.Notices;
import org.cvmworkbench.workspace.Selection;
import org.cvmworkbench.workspace.Workspace;
import org.cvmworkbench.workspace.jobs.Job;
import org.cvmworkbench.workspace.jobs.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ListExportTest {
    private static final String RULE = "frequency >= 2";

    @TempDir
    Path folder;

    private final List<Throwable> bugs = new ArrayList<>();
    private final Notices notices = new Notices(bugs::add);
    private Workspace workspace = new Workspace(Path.of(""), notices, Jobs.direct(notices));

    @BeforeEach
    void open() throws Exception {
        workspace = new Workspace(folder, notices, Jobs.direct(notices));
        workspace.open(DemoBases.copyInto(folder, 2000));
        assertThat(workspace.study().get()).isPresent();
    }

    @Test
    void theBannerCountsWhatTheFileHas() throws Exception {
        Path file = folder.resolve("list.csv");
        write(selection(RULE), Optional.of(SendingChannel.EMAIL), 0.2, file);
        List<String> rows = Files.readAllLines(file).stream().skip(1).toList();
        long control = rows.stream().filter(row -> row.endsWith("control")).count();
        assertThat(control).isEqualTo(Math.round(0.2 * rows.size())).isPositive();
        int left = selection(RULE).customers().count() - rows.size();
        assertThat(said())
                .contains("%,d customers, %,d of them control".formatted(rows.size(), control))
                .contains(file.toString())
                .contains("%,d are left out".formatted(left))
                .contains("never allowed");
    }

    @Test
    void anAnalysisListHasEverybodyAndSaysSo() throws Exception {
        Path file = folder.resolve("list.json");
        write(selection(""), Optional.empty(), 0, file);
        assertThat(Files.readString(file).split("\"customer_id\"")).hasSize(2001);
        assertThat(said()).startsWith("2,000 customers, 0 of them control").doesNotContain("left out");
    }

    @Test
    void howARuleIsSpeltDoesNotChangeTheDraw() throws Exception {
        write(selection(RULE), Optional.empty(), 0.1, folder.resolve("a.csv"));
        write(selection("(frequency>=2)"), Optional.empty(), 0.1, folder.resolve("b.csv"));
        assertThat(folder.resolve("a.csv")).hasSameBinaryContentAs(folder.resolve("b.csv"));
    }

    @Test
    void theManifestSaysWhatTheListIs() throws Exception {
        Path file = folder.resolve("list.csv");
        Selection selection = selection(RULE);
        new ListExport(workspace)
                .write(
                        selection,
                        new ListRequest(Optional.of(SendingChannel.SMS), 0.1, Stratum.GROUP, List.of()),
                        file);
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("list.csv.manifest.json")));
        List<String> rows = Files.readAllLines(file);
        assertThat(manifest.get("definition").asString()).isEqualTo(RULE);
        assertThat(manifest.get("kind").asString()).isEqualTo("sending");
        assertThat(manifest.get("counts").get("audience").asInt())
                .isEqualTo(selection.customers().count());
        assertThat(manifest.get("counts").get("listed").asInt()).isEqualTo(rows.size() - 1);
        assertThat(manifest.get("counts").get("control").asLong())
                .isEqualTo(rows.stream().filter(row -> row.endsWith("control")).count());
        int excluded = 0;
        for (JsonNode count : manifest.get("excluded")) excluded += count.asInt();
        assertThat(excluded).isEqualTo(selection.customers().count() - rows.size() + 1);
        assertThat(manifest.get("control").get("by").asString()).isEqualTo("group");
        List<String> columns = new ArrayList<>();
        for (JsonNode column : manifest.get("columns")) columns.add(column.asString());
        assertThat(String.join(",", columns)).isEqualTo(rows.getFirst());
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        assertThat(manifest.get("sha256").asString()).isEqualTo(HexFormat.of().formatHex(sum));
    }

    @Test
    void columnsThatWereChosenAreOnTheListButForThoseThatTellWhoSomebodyIs() throws Exception {
        Path file = folder.resolve("list.csv");
        List<CustomerColumn> chosen = List.of(
                CustomerColumn.of(CustomerFact.MONEY),
                CustomerColumn.attribute("city"),
                CustomerColumn.attribute("last_name"),
                CustomerColumn.of(CustomerFact.TOP_CATEGORY),
                CustomerColumn.of(CustomerFact.SILENCE));
        Selection selection = selection(RULE);
        new ListExport(workspace).write(selection, new ListRequest(Optional.empty(), 0, Stratum.NONE, chosen), file);
        List<String> rows = Files.readAllLines(file);
        assertThat(rows.getFirst())
                .endsWith("consent_push,city,top_category,silence,arm")
                .containsOnlyOnce("money");
        Dimensions dimensions = workspace.study().get().orElseThrow().dimensions();
        Customers customers = dimensions.snapshot().customers();
        int first = selection.customers().toArray()[0];
        String category = dimensions
                .snapshot()
                .products()
                .attribute("category")
                .dictionary()
                .value(dimensions.topCategory().codes()[first]);
        assertThat(rows.get(1))
                .startsWith(customers.key(first) + ",")
                .contains("," + customers.attribute("city").text(first) + "," + category + ",")
                .doesNotContain(customers.attribute("last_name").text(first));
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("list.csv.manifest.json")));
        assertThat(manifest.get("columns").toString()).contains("\"city\",\"top_category\",\"silence\",\"arm\"");
    }

    @Test
    void aNamedSegmentIsToldWithItsRuleAndCountedAnew() throws Exception {
        workspace.changes().saveSegment("Often", RULE);
        Path file = folder.resolve("list.csv");
        Selection stale = new Selection("segment(\"Often\")", CustomerSet.none(2000));
        write(stale, Optional.empty(), 0, file);
        JsonNode manifest = JsonMapper.shared().readTree(Files.readString(folder.resolve("list.csv.manifest.json")));
        assertThat(manifest.get("segments").get("segment(\"Often\")").asString())
                .isEqualTo(RULE);
        assertThat(manifest.get("churn").asString()).isEqualTo("rhythms:3");
        assertThat(manifest.get("groups").get("churnedDays").asInt()).isEqualTo(60);
        assertThat(manifest.get("counts").get("listed").asInt())
                .isEqualTo(selection(RULE).customers().count());
    }

    @Test
    void aFileInThePlaceOfAFolderIsRefusedAndLeavesNothing() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "kept");
        write(selection(RULE), Optional.empty(), 0, file.resolve("list.csv"));
        assertThat(notices.shown()).hasSize(1);
        assertThat(notices.shown().getFirst().tone()).isEqualTo(Notice.Tone.ERROR);
        assertThat(notices.shown().getFirst().what().key()).isEqualTo(ErrorKind.FILE_UNWRITABLE.key());
        assertThat(file).hasContent("kept");
    }

    @Test
    void aDiskThatIsFullIsRefusedAndTheOldListStays() throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "a disk in memory takes Linux");
        Path disk = Files.createDirectory(folder.resolve("disk"));
        boolean mounted = run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString());
        assumeTrue(mounted, "a disk in memory takes the right to mount");
        try {
            for (String name : List.of("list.csv", "list.xlsx", "list.json")) refusesForWantOfRoom(disk.resolve(name));
        } finally {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private void refusesForWantOfRoom(Path file) throws Exception {
        Files.writeString(file, "last month's");
        write(selection(""), Optional.empty(), 0.1, file);
        assertThat(notices.shown().getLast().what().key()).isEqualTo(ErrorKind.FILE_UNWRITABLE.key());
        assertThat(file).hasContent("last month's");
        try (Stream<Path> files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
        Files.delete(file);
        assertThat(bugs).isEmpty();
    }

    @Test
    void whatIsCancelledLeavesNothing() throws Exception {
        Path file = folder.resolve("list.csv");
        workspace.jobs().running().subscribe(() -> workspace.jobs().running().forEach(Job::cancel));
        write(selection(""), Optional.empty(), 0, file);
        assertThat(file).doesNotExist();
        assertThat(folder.resolve("list.csv.manifest.json")).doesNotExist();
        assertThat(notices.shown()).isEmpty();
    }

    private void write(Selection selection, Optional<SendingChannel> channel, double control, Path file) {
        new ListExport(workspace).write(selection, new ListRequest(channel, control, Stratum.NONE, List.of()), file);
        assertThat(bugs).isEmpty();
    }

    private Selection selection(String rule) throws Exception {
        if (rule.isEmpty()) return Selection.everybody(2000);
        CustomerSet customers = RuleEvaluation.of(
                Rules.customers(rule), workspace.study().get().orElseThrow().dimensions());
        return new Selection(rule, customers);
    }

    private String said() {
        return Texts.english().say(notices.shown().getLast().what());
    }

    private static boolean run(String... command) throws Exception {
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }
}
