package org.cvmworkbench.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.cvmworkbench.analysis.examples.PublishedCdnow;
import org.cvmworkbench.analysis.examples.PublishedNumber;
import org.cvmworkbench.analysis.examples.PublishedRetail;
import org.cvmworkbench.analysis.profile.BaseDescription;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.Snapshot;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.intake.Imported;
import org.cvmworkbench.intake.Intake;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.FileTrouble;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Counts of public data sets, held against what an import of them gives. Sets that are not there are left out.
public final class PublicData {
    private static final double HUNDREDTHS = 100;

    private final Path folder;
    private final List<PublishedNumber> numbers = new ArrayList<>();

    private PublicData(Path folder) {
        this.folder = folder;
    }

    /// @param folder with `online-retail/online_retail.csv.gz` (UCI), `cdnow/CDNOW_sample.txt` (Fader & Hardie)
    public static List<PublishedNumber> check(Path folder) throws WorkbenchException {
        if (!Files.isDirectory(folder)) throw new WorkbenchException(ErrorKind.FILE_MISSING, folder.toString());
        PublicData data = new PublicData(folder);
        data.onlineRetail();
        data.cdnow();
        data.groceries();
        data.russianShop();
        return data.numbers;
    }

    private void onlineRetail() throws WorkbenchException {
        Optional<Snapshot> read = read("online-retail/online_retail.csv.gz", Map.of());
        if (read.isEmpty()) return;
        BaseDescription base = BaseDescription.of(read.get());
        String set = "Online Retail";
        add(set, "answer.lines", base, BaseDescription::lines, 541_909);
        add(set, "answer.receiptNumbers", base, BaseDescription::receiptNumbers, 25_900);
        add(set, "answer.products", base, BaseDescription::products, 4_070);
        add(set, "answer.customers", base, BaseDescription::customers, 4_372);
        add(set, "answer.anonymousLines", base, BaseDescription::anonymousLines, 135_080);
        add(set, "answer.returnLines", base, BaseDescription::returnLines, 10_624);
        add(set, "answer.exactDuplicates", base, BaseDescription::exactDuplicates, 5_268);
        add(set, "answer.total", base, one -> one.total() / HUNDREDTHS, 9_747_747.93);
        numbers.addAll(PublishedRetail.of(read.get()));
    }

    private void cdnow() throws WorkbenchException {
        Map<String, String> roles =
                Map.of("header", "false", "customer", "1", "date", "3", "quantity", "4", "amount", "5");
        Optional<Snapshot> read = read("cdnow/CDNOW_sample.txt", roles);
        if (read.isEmpty()) return;
        BaseDescription base = BaseDescription.of(read.get());
        add("CDNOW", "answer.lines", base, BaseDescription::lines, 6_919);
        add("CDNOW", "answer.customers", base, BaseDescription::customers, 2_357);
        add("CDNOW", "answer.total", base, one -> one.total() / HUNDREDTHS, 244_091.94);
        numbers.addAll(PublishedCdnow.of(read.get()));
    }

    private void groceries() throws WorkbenchException {
        Optional<Snapshot> read = read("groceries/groceries_members.csv", Map.of());
        if (read.isEmpty()) return;
        BaseDescription base = BaseDescription.of(read.get());
        add("Groceries", "answer.lines", base, BaseDescription::lines, 38_765);
        add("Groceries", "answer.customers", base, BaseDescription::customers, 3_898);
    }

    private void russianShop() throws WorkbenchException {
        Optional<Snapshot> read = read("russian-shop/orders_utf8.csv", Map.of());
        if (read.isEmpty()) return;
        BaseDescription base = BaseDescription.of(read.get());
        String set = "Russian shop";
        add(set, "answer.lines", base, BaseDescription::lines, 7_474);
        add(set, "answer.customers", base, BaseDescription::customers, 2_451);
        add(set, "answer.receiptNumbers", base, BaseDescription::receiptNumbers, 3_521);
        add(set, "answer.products", base, BaseDescription::products, 2_343);
        add(set, "answer.total", base, one -> one.total() / HUNDREDTHS, 5_357_944.41);
    }

    private Optional<Snapshot> read(String name, Map<String, String> settings) throws WorkbenchException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) return Optional.empty();
        ImportRequest request = ImportRequest.of(file).with(settings);
        try {
            Imported imported = Intake.read(request, Dictionaries.NONE, Progress.NONE);
            imported.rejects().discard();
            Dictionaries words = Dictionaries.NONE.with(imported.grown());
            return Optional.of(Snapshot.of(1, words, imported.runs()));
        } catch (IOException e) {
            throw new WorkbenchException(e, ErrorKind.FILE_UNREADABLE, file.toString(), FileTrouble.of(e));
        }
    }

    private void add(
            String set, String name, BaseDescription base, ToDoubleFunction<BaseDescription> count, double expected) {
        Text source = Text.of("check.counted", set);
        numbers.add(new PublishedNumber(Text.of(name), source, expected, count.applyAsDouble(base), 0.005));
    }
}
