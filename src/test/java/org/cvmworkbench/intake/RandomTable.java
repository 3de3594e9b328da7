package org.cvmworkbench.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.GZIPOutputStream;

/// A random receipts file: what it says, and the dialect it says it in.
record RandomTable(List<Line> lines, Dialect dialect) {
    private static final String[] ENGLISH = {
        "CustomerID", "InvoiceNo", "InvoiceDate", "StockCode", "Quantity", "UnitPrice", "Store"
    };
    private static final String[] RUSSIAN = {"Клиент", "Номер чека", "Дата", "Товар", "Количество", "Цена", "Магазин"};
    private static final String[] LATIN_GOODS = {"tea", "coffee, black", "12\" pipe", "a; b", "one\ttwo", "x|y", "bread"
    };
    private static final String[] RUSSIAN_GOODS = {
        "Чай зелёный", "Хлеб, ржаной", "Молоко 3,2%", "МАСЛО; 82", "Сыр \"Гауда\""
    };

    record Line(
            String customer,
            String receipt,
            LocalDateTime time,
            String product,
            int quantity,
            BigDecimal price,
            String store) {
        long amount() {
            return price.multiply(BigDecimal.valueOf(quantity))
                    .setScale(2, RoundingMode.HALF_UP)
                    .unscaledValue()
                    .longValueExact();
        }
    }

    /// How a table is written.
    record Dialect(
            char delimiter,
            Charset charset,
            boolean mark,
            String lineEnd,
            boolean quoteAll,
            boolean russian,
            char decimal,
            String thousands,
            String dates,
            boolean gzipped) {
        static Dialect of(SplittableRandom random) {
            boolean russian = random.nextBoolean();
            Charset[] charsets = russian
                    ? new Charset[] {
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("windows-1251"),
                        Charset.forName("KOI8-R"),
                        Charset.forName("IBM866")
                    }
                    : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE};
            Charset charset = charsets[random.nextInt(charsets.length)];
            String name = charset.name();
            char decimal = random.nextBoolean() ? '.' : ',';
            return new Dialect(
                    ",;\t|".charAt(random.nextInt(4)),
                    charset,
                    name.startsWith("UTF-16") || name.equals("UTF-8") && random.nextBoolean(),
                    random.nextBoolean() ? "\n" : "\r\n",
                    random.nextBoolean(),
                    russian,
                    decimal,
                    new String[] {"", " ", "'", decimal == '.' ? "," : "."}[random.nextInt(4)],
                    new String[] {
                                "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss", "dd.MM.yyyy HH:mm:ss",
                                        "d.M.yyyy H:mm:ss",
                                "dd/MM/yyyy HH:mm:ss", "MM/dd/yyyy hh:mm:ss a", "yyyyMMddHHmmss", "dd-MM-yyyy HH:mm:ss"
                            }
                            [random.nextInt(8)],
                    random.nextInt(4) == 0);
        }
    }

    static RandomTable of(SplittableRandom random) {
        Dialect dialect = Dialect.of(random);
        String[] goods = dialect.russian() ? RUSSIAN_GOODS : LATIN_GOODS;
        List<Line> lines = new ArrayList<>();
        int count = random.nextInt(30, 80);
        for (int i = 0; i < count; i++) {
            int receipt = random.nextInt(30);
            lines.add(new Line(
                    random.nextInt(5) == 0 ? "" : "00" + random.nextInt(40),
                    "R" + receipt,
                    LocalDateTime.of(2023, 1, 1, 0, 0).plusSeconds(random.nextInt(300 * 86_400)),
                    goods[random.nextInt(goods.length)],
                    random.nextInt(-3, 20),
                    BigDecimal.valueOf(random.nextInt(5_000_000), 2),
                    "S" + receipt % 3));
        }
        return new RandomTable(lines, dialect);
    }

    byte[] bytes() throws IOException {
        StringBuilder text = new StringBuilder(dialect.mark() ? "\ufeff" : "");
        append(text, List.of(dialect.russian() ? RUSSIAN : ENGLISH));
        DateTimeFormatter dates = DateTimeFormatter.ofPattern(dialect.dates(), Locale.ENGLISH);
        for (Line line : lines) {
            append(
                    text,
                    List.of(
                            line.customer(),
                            line.receipt(),
                            dates.format(line.time()),
                            line.product(),
                            String.valueOf(line.quantity()),
                            number(line.price()),
                            line.store()));
        }
        byte[] bytes = text.toString().getBytes(dialect.charset());
        return dialect.gzipped() ? gzip(bytes) : bytes;
    }

    private void append(StringBuilder text, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            boolean quoted = dialect.quoteAll() || cell.indexOf(dialect.delimiter()) >= 0 || cell.startsWith("\"");
            if (i > 0) text.append(dialect.delimiter());
            text.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        text.append(dialect.lineEnd());
    }

    private String number(BigDecimal value) {
        String plain = value.toPlainString();
        int point = plain.indexOf('.');
        String whole = plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", dialect.thousands());
        return grouped + dialect.decimal() + plain.substring(point + 1);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        }
        return zipped.toByteArray();
    }
}
