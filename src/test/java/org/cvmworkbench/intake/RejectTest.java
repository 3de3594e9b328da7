package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cvmworkbench.intake.Tables.file;
import static org.cvmworkbench.intake.Tables.read;
import static org.cvmworkbench.intake.Tables.snapshot;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.cvmworkbench.model.RowCounts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A row that cannot be taken is kept aside with its line, column and reason; the others come in.
class RejectTest {
    private static final String HEADER = "customer,date,product,quantity,price\n";
    private static final String GOOD = "a,2024-01-31,tea,1,2.50\n";

    @TempDir
    private Path folder;

    @Test
    void eachReasonNamesItsLineAndColumn() throws Exception {
        Imported imported = read(file(
                folder,
                HEADER
                        + GOOD.repeat(9)
                        + "b,2024-02-30,tea,1,2\n"
                        + "b,2024-01-31,tea,one,2\n"
                        + "b,2024-01-31,tea,9999999,2\n"
                        + "b,,tea,1,2\n"
                        + "b,2024-01-31,tea,,2\n"
                        + "b,2024-01-31,tea,1,\n"
                        + "b,2024-01-31,tea\n"
                        + "b,1066-10-14,tea,1,2\n"
                        + "b,2024-01-31,tea,2000000,9000000\n"
                        + GOOD));
        assertThat(imported.counts()).isEqualTo(new RowCounts(19, 10, 9, 0, 0));
        Path kept = folder.resolve("rejects.csv");
        imported.rejects().moveTo(kept);
        assertThat(Files.readAllLines(kept))
                .containsExactly(
                        "file,line,column,reason,value,customer,date,product,quantity,price",
                        "table.csv,11,date,“2024-02-30” is not a date,2024-02-30,b,2024-02-30,tea,1,2",
                        "table.csv,12,quantity,“one” is not a number,one,b,2024-01-31,tea,one,2",
                        "table.csv,13,quantity,“9999999” is too large,9999999,b,2024-01-31,tea,9999999,2",
                        "table.csv,14,date,time is empty,,b,,tea,1,2",
                        "table.csv,15,quantity,quantity is empty,,b,2024-01-31,tea,,2",
                        "table.csv,16,price,the line has neither an amount nor a price,,b,2024-01-31,tea,1,",
                        "table.csv,17,,\"the row has 3 cells, not 5\",,b,2024-01-31,tea",
                        "table.csv,18,date,“1066-10-14” is not between 1900 and 2200,1066-10-14,b,1066-10-14,tea,1,2",
                        "table.csv,19,price,price × quantity is too large,9000000,b,2024-01-31,tea,2000000,9000000");
    }

    @Test
    void aRejectedRowLeavesNoWords() throws Exception {
        Imported imported = read(file(folder, HEADER + GOOD + "zoe,never,wine,1,2\n"));
        assertThat(snapshot(imported).dictionaries().get("customer").codeOf("zoe"))
                .isNegative();
        assertThat(snapshot(imported).knownProducts()).isEqualTo(1);
        imported.rejects().discard();
    }

    @Test
    void anUnreadableByteRejectsItsRowAndNoOther() throws Exception {
        byte[] text = (HEADER + "a,2024-01-31,чай зелёный,1,2\n".repeat(50) + "a,2024-01-31,ча#,1,2\n")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < text.length; i++) if (text[i] == '#') text[i] = (byte) 0xd1;
        Path file = Files.write(folder.resolve("table.csv"), text);
        Imported imported = read(file);
        assertThat(imported.counts()).isEqualTo(new RowCounts(51, 50, 1, 0, 0));
        assertThat(imported.rejects().first().getFirst().line()).isEqualTo(52);
        imported.rejects().discard();
    }

    @Test
    void aStrayQuoteHarmsItsRowAtMost() throws Exception {
        Imported imported =
                read(file(folder, HEADER + GOOD.repeat(3) + "a,2024-01-31,\"12 inch,1,2\n" + GOOD.repeat(100)));
        assertThat(imported.counts()).isEqualTo(new RowCounts(104, 104, 0, 0, 0));
        assertThat(snapshot(imported).products().keys().codeOf("12 inch")).isPositive();
    }

    @Test
    void quotedCellsMayHoldDelimitersQuotesAndLines() throws Exception {
        Imported imported =
                read(file(folder, HEADER + "a,2024-01-31,\"a, \"\"b\"\"\nc\",1,2\n" + "b,never,x,1,2\n" + GOOD));
        assertThat(imported.counts()).isEqualTo(new RowCounts(3, 2, 1, 0, 0));
        assertThat(imported.rejects().first().getFirst().line()).isEqualTo(4);
        assertThat(snapshot(imported).products().keys().value(1)).isEqualTo("a, \"b\"\nc");
        imported.rejects().discard();
    }

    @Test
    void blankRowsAndADelimiterTooManyAreNothing() throws Exception {
        Imported imported = read(file(folder, HEADER + "\n" + GOOD + " \n,,,,\n" + GOOD.replace("\n", ",,\n")));
        assertThat(imported.counts()).isEqualTo(new RowCounts(2, 2, 0, 0, 0));
        assertThat(Arrays.stream(snapshot(imported).lines().amount()).sum()).isEqualTo(500);
    }
}
