package org.cvmworkbench.columns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.SetAside;
import org.cvmworkbench.model.SetAsideEntry;

/// Puts the runs of a base together into a [Snapshot]. O(lines), one column at a time.
final class SnapshotAssembly {
    private static final int ONE_PIECE = 1000;

    private final long version;
    private final Dictionaries dictionaries;
    private final List<Run> runs;
    private final LineJoin.Joined joined;
    private final SetAsideRows setAside;
    private final List<SetAsideEntry> entries;

    SnapshotAssembly(long version, Dictionaries dictionaries, List<Run> runs, List<SetAsideEntry> entries) {
        this.version = version;
        this.dictionaries = dictionaries;
        this.runs = runs;
        this.entries = entries;
        this.joined = LineJoin.of(
                of(Kind.RECEIPTS), of(Kind.LINES), dictionaries.get("receipt").size());
        this.setAside = new SetAsideRows(dictionaries, categories(), joined.runs(), entries);
    }

    /// By product, for rules that ask for it.
    private Coded categories() {
        Coded none = new Coded(Dictionary.empty("products.category"), new int[0]);
        if (entries.isEmpty()) return none;
        Entities products = new Entities(dictionaries.get("product"), of(Kind.PRODUCTS), "product_id");
        return products.attributes(dictionaries).getOrDefault("category", none);
    }

    Snapshot assemble() {
        Set<Integer> withReceipts = importsOfReceipts();
        List<Run> receiptRuns = setAside.kept();
        Entities customers = new Entities(dictionaries.get("customer"), kept(Kind.CUSTOMERS), "customer_id");
        boolean[] listed = customers.listed(withReceipts);
        PieceScan scan = PieceScan.of(receiptRuns);
        scan.eachCustomers(customers::mark);
        int[] codes = customers.present();
        int[] dense = dense(codes, customers.size());
        Pieces pieces = scan.inOrder(dense, codes.length);
        List<LeftOut> leftOut = setAside.leftOut();
        if (entries.stream().anyMatch(entry -> entry.what() instanceof SetAside.Repeats)) {
            RepeatedRows repeated = RepeatedRows.of(pieces, receipts(pieces, codes.length), this);
            leftOut = repeated.counted(leftOut);
            receiptRuns = repeated.kept();
            pieces = PieceScan.of(receiptRuns).inOrder(dense, codes.length);
        }
        Receipts receipts = receipts(pieces, codes.length);
        Entities products = new Entities(dictionaries.get("product"), of(Kind.PRODUCTS), "product_id");
        boolean[] listedProducts = products.listed(withReceipts);
        Lines lines = lines(pieces, receipts);
        return new Snapshot(
                version,
                lastDay(receipts),
                new Customers(dictionaries.get("customer"), codes, customers.attributes(dictionaries, codes)),
                products(products),
                receipts,
                lines,
                dictionaries,
                others(),
                stores(),
                new PointsAssembly(dictionaries, kept(Kind.POINTS)).assemble(),
                new Listed(listed, listedProducts),
                joined.report(),
                leftOut);
    }

    /// The dense number of each code, -1 where it has none.
    private static int[] dense(int[] codes, int size) {
        int[] dense = new int[size];
        Arrays.fill(dense, -1);
        for (int i = 0; i < codes.length; i++) dense[codes[i]] = i;
        return dense;
    }

    private Products products(Entities all) {
        return new Products(
                dictionaries.get("product"), all.filed(), all.attributes(dictionaries), all.longs("unit_cost"));
    }

    private List<Run> others() {
        return runs.stream()
                .filter(run -> isOther(run.kind()))
                .map(setAside::kept)
                .toList();
    }

    /// Runs no base has yet have no import.
    private Set<Integer> importsOfReceipts() {
        Set<Integer> ids = new HashSet<>();
        for (Run run : runs) {
            if (run.kind() != Kind.RECEIPTS && run.kind() != Kind.LINES) continue;
            ids.add(run.origin().importId());
            for (int id : run.ints(Run.ORIGIN)) ids.add(id);
        }
        ids.remove(Origin.NONE.importId());
        return ids;
    }

    private List<Run> kept(Kind kind) {
        return of(kind).stream().map(setAside::kept).toList();
    }

    private Stores stores() {
        Entities stores = new Entities(dictionaries.get("store"), of(Kind.STORES), "store_id");
        return new Stores(
                dictionaries.get("store"),
                stores.listed(Set.of()),
                stores.attributes(dictionaries),
                stores.ints("opened"));
    }

    private List<Run> of(Kind kind) {
        return runs.stream().filter(run -> run.kind() == kind).toList();
    }

    private static boolean isOther(Kind kind) {
        return switch (kind) {
            case CUSTOMERS, PRODUCTS, RECEIPTS -> false;
            case CAMPAIGNS, TARGETS, REDEMPTIONS, LINES, STORES, POINTS -> true;
        };
    }

    private Receipts receipts(Pieces pieces, int customers) {
        int count = pieces.receipts();
        int[] firstOfCustomer = new int[customers + 2];
        int[] firstLine = new int[count + 1];
        int receipt = -1;
        int line = 0;
        for (int piece = 0; piece < pieces.count(); piece++) {
            if (!pieces.continues()[piece]) {
                firstLine[++receipt] = line;
                firstOfCustomer[pieces.customer()[piece] + 1]++;
            }
            line += pieces.to()[piece] - pieces.from()[piece];
        }
        firstLine[count] = line;
        for (int i = 1; i < firstOfCustomer.length; i++) firstOfCustomer[i] += firstOfCustomer[i - 1];
        FirstLines lines = FirstLines.of(pieces);
        return new Receipts(
                firstOfCustomer,
                firstLine,
                pieces.ofReceipts(pieces.day()),
                pieces.ofReceipts(pieces.second()),
                new Coded(dictionaries.get("receipt"), numbers(pieces)),
                coded(lines, "store", "store"),
                coded(lines, "channel", "channel"),
                coded(lines, "country", "country"),
                coded(lines, "currency", "currency"));
    }

    /// The code of each receipt; none where no run has them.
    private static int[] numbers(Pieces pieces) {
        boolean any = pieces.runs().stream().anyMatch(one -> one.has("receipt_id"));
        return any ? pieces.ofReceipts(pieces.receipt()) : new int[0];
    }

    private Coded coded(FirstLines lines, String column, String dictionary) {
        return new Coded(dictionaries.get(dictionary), lines.codes(column));
    }

    Lines lines(Pieces pieces, Receipts receipts) {
        Stretches stretches = pieces.stretches();
        int count = stretches.lines();
        Held<long[]> amount = stretches.longs("amount", 0);
        // thousandths fit an int: intake refuses what does not; a file without quantities sold one of each
        return new Lines(
                stretches.codesLater("product_id"),
                stretches.narrow("quantity", ONE_PIECE),
                stretches.longs("price", Column.NO_LONG),
                stretches.longs("discount", 0),
                amount.rows() == count ? amount.get() : new long[count],
                stretches.longs("cost", Column.NO_LONG).get(),
                new Coded(dictionaries.get("products.name"), stretches.codes("product_name")),
                delays(pieces, receipts, count));
    }

    /// How long after its receipt's first line each line was written; empty where all came at once.
    private static int[] delays(Pieces pieces, Receipts receipts, int count) {
        if (pieces.isEven()) return new int[0];
        int[][] days = pieces.sources("time");
        int[][] seconds = pieces.sources("time.second");
        int[] delays = new int[count];
        boolean any = false;
        int receipt = -1;
        int line = 0;
        for (int piece = 0; piece < pieces.count(); piece++) {
            if (!pieces.continues()[piece]) receipt++;
            int[] day = days[pieces.run()[piece]];
            int[] second = seconds[pieces.run()[piece]];
            long began = moment(receipts.day()[receipt], receipts.second()[receipt]);
            for (int source = pieces.from()[piece]; source < pieces.to()[piece]; source++) {
                long delay = moment(day[source], second.length == 0 ? Column.NO_INT : second[source]) - began;
                delays[line++] = Math.toIntExact(Math.clamp(delay, Integer.MIN_VALUE, Integer.MAX_VALUE));
                any |= delay != 0;
            }
        }
        return any ? delays : new int[0];
    }

    private static long moment(int day, int second) {
        return day * 86_400L + Math.max(0, second);
    }

    private static int lastDay(Receipts receipts) {
        int last = Column.NO_INT;
        for (int day : receipts.day()) last = Math.max(last, day);
        return last;
    }
}
