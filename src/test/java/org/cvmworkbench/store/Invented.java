package org.cvmworkbench.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.cvmworkbench.columns.Column;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.columns.DictionaryBuilder;
import org.cvmworkbench.columns.ReceiptOrder;
import org.cvmworkbench.columns.Run;
import org.cvmworkbench.columns.WordPart;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.RowCounts;
import org.cvmworkbench.support.BuiltWords;

/// Invented files, as intake would give them: the dictionaries of a base, growing, and runs over them.
public final class Invented {
    /// The key of one of the customers.
    static final String ZOYA = "zoya-8812";

    private final SplittableRandom random;
    private final Dictionaries base;
    private final TreeMap<String, DictionaryBuilder> words = new TreeMap<>();

    public Invented(long seed, Dictionaries base) {
        this.random = new SplittableRandom(seed);
        this.base = base;
    }

    /// The words that the base lacks.
    public Collection<WordPart> grown() {
        return words.values().stream()
                .map(DictionaryBuilder::build)
                .map(whole -> BuiltWords.beyond(base.get(whole.name()).size(), whole))
                .toList();
    }

    /// A file of receipt lines, which brings its products too.
    public NewImport receipts(String file, int lines) {
        int people = Math.max(2, lines / 30);
        int customer = 0;
        int receipt = 0;
        int day = 0;
        int[][] drawn = new int[5][lines];
        long[] amount = new long[lines];
        for (int line = 0; line < lines; line++) {
            if (line == 0 || random.nextInt(3) == 0) {
                customer = random.nextInt(8) == 0 ? 0 : code("customer", key(random.nextInt(people)));
                receipt = code("receipt", file + "-" + line);
                day = random.nextInt(20_000, 20_400);
            }
            drawn[0][line] = receipt;
            drawn[1][line] = customer;
            drawn[2][line] = day;
            drawn[3][line] = random.nextInt(86_400);
            drawn[4][line] = code("product", "p" + random.nextInt(50));
            amount[line] = random.nextLong(-500, 100_000);
        }
        Run run = new Run(
                Kind.RECEIPTS,
                lines,
                List.of(
                        new Column.Codes("receipt_id", "receipt", drawn[0]),
                        new Column.Codes("customer_id", "customer", drawn[1]),
                        new Column.Ints("time", drawn[2]),
                        new Column.Ints("time.second", drawn[3]),
                        new Column.Codes("product_id", "product", drawn[4]),
                        new Column.Longs("amount", amount)));
        return file(Kind.RECEIPTS, file, List.of(ReceiptOrder.sorted(run), products(50)));
    }

    public NewImport customers(String file, int rows) {
        int[] keys =
                IntStream.range(0, rows).map(row -> code("customer", key(row))).toArray();
        int[] cities = IntStream.range(0, rows)
                .map(row -> code("customers.city", file + " town " + random.nextInt(9)))
                .toArray();
        Run run = new Run(
                Kind.CUSTOMERS,
                rows,
                List.of(
                        new Column.Codes("customer_id", "customer", keys),
                        new Column.Codes("city", "customers.city", cities)));
        return file(Kind.CUSTOMERS, file, List.of(run));
    }

    /// A file of customers with names and contacts. First names are shared by many.
    public NewImport people(String file, int rows) {
        List<Column> columns = new ArrayList<>();
        columns.add(words("customer_id", "customer", rows, Invented::key));
        columns.add(words("first_name", "customers.first_name", rows, row -> row % 2 == 0 ? "Boris" : "Anna"));
        columns.add(words("last_name", "customers.last_name", rows, row -> "Family of " + key(row)));
        columns.add(words("email", "customers.email", rows, row -> file + "." + key(row) + "@example.org"));
        columns.add(words("phone", "customers.phone", rows, row -> "+7 900 " + key(row)));
        return file(Kind.CUSTOMERS, file, List.of(new Run(Kind.CUSTOMERS, rows, columns)));
    }

    /// A file of who was chosen for a campaign.
    public NewImport targets(String file, int rows) {
        List<Column> columns = List.of(
                words("campaign_id", "campaign", rows, row -> file + row % 3),
                words("customer_id", "customer", rows, row -> key(row % 20)),
                words("arm", "targets.arm", rows, row -> random.nextBoolean() ? "treated" : "control"));
        return file(Kind.TARGETS, file, List.of(new Run(Kind.TARGETS, rows, columns)));
    }

    private Column words(String name, String dictionary, int rows, IntFunction<String> word) {
        int[] codes = IntStream.range(0, rows)
                .map(row -> code(dictionary, word.apply(row)))
                .toArray();
        return new Column.Codes(name, dictionary, codes);
    }

    /// Of the customers with a number; that of one is found again wherever it stands.
    static String key(int number) {
        return number == 1 ? ZOYA : "c" + number;
    }

    private Run products(int rows) {
        int[] keys =
                IntStream.range(0, rows).map(row -> code("product", "p" + row)).toArray();
        int[] categories = IntStream.range(0, rows)
                .map(row -> code("products.category", "category " + row % 7))
                .toArray();
        long[] costs = IntStream.range(0, rows)
                .mapToLong(row -> row % 5 == 0 ? Column.NO_LONG : 10_000L * row)
                .toArray();
        return new Run(
                Kind.PRODUCTS,
                rows,
                List.of(
                        new Column.Codes("product_id", "product", keys),
                        new Column.Codes("category", "products.category", categories),
                        new Column.Longs("unit_cost", costs)));
    }

    private static NewImport file(Kind kind, String file, List<Run> runs) {
        long rows = runs.getFirst().rows();
        return new NewImport(kind, file, new RowCounts(rows + 3, rows, 2, 1, 0), "{\"file\":\"" + file + "\"}", runs);
    }

    private int code(String dictionary, String word) {
        return words.computeIfAbsent(dictionary, name -> new DictionaryBuilder(base.get(name)))
                .add(word);
    }

    /// Saves some invented files in a base.
    static Saved save(Base base, long seed, String name, int lines) throws Exception {
        Invented files = new Invented(seed, base.snapshot(Progress.NONE).dictionaries());
        List<NewImport> imports = new ArrayList<>();
        imports.add(files.receipts(name, lines));
        return base.save(imports, files.grown(), Progress.NONE);
    }
}
