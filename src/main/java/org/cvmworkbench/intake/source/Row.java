package org.cvmworkbench.intake.source;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cvmworkbench.model.Text;
import org.jspecify.annotations.Nullable;

/// One row of a file, as it is being read: the same object holds the next row afterwards. Its cells lie in a text that
/// is its own, or in the text they were scanned from, where they are not copied.
public final class Row {
    /// What a row may have: one with more has lost its line ends, or a quote that is never closed makes one cell of the
    /// rest of the file.
    static final int MOST_CHARS = 1 << 24;

    static final int MOST_CELLS = 1 << 16;

    private static final List<String> TOTALS = List.of("итого", "всего", "итог", "total", "totals", "grand total");

    private static final List<String> ERRORS =
            List.of("#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

    private char[] own = new char[512];
    private char[] chars = own;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    /// The same without outer blanks.
    private int[] froms = new int[32];
    private int[] tos = new int[32];
    private int cells;
    /// Where cells begin that the file does not have.
    private int derived;
    private long line;
    private int length;
    private boolean readable;
    private boolean copied;
    private @Nullable Text trouble;

    /// A row whose cells are copied into it.
    void begin(long line) {
        begin(line, own, false);
        copied = true;
    }

    /// A row whose cells lie in a text.
    ///
    /// @param readable whether it is known that every character of the text is one
    void begin(long line, char[] text, boolean readable) {
        this.line = line;
        this.chars = text;
        this.readable = readable;
        this.cells = 0;
        this.derived = Integer.MAX_VALUE;
        this.length = 0;
        this.copied = false;
        this.trouble = null;
    }

    /// Says why the row cannot be taken, whatever its cells are.
    void trouble(Text why) {
        trouble = why;
    }

    /// Adds a cell that lies in the row's text.
    ///
    /// @throws CsvParseException where the row becomes too long to be one
    void cell(int start, int end) {
        length += end - start + 1;
        if (length > MOST_CHARS || cells == MOST_CELLS) throw new CsvParseException("a row beyond measure");
        if (cells == starts.length) makeRoom();
        int from = start;
        while (from < end && isBlank(chars[from])) from++;
        int to = end;
        while (to > from && isBlank(chars[to - 1])) to--;
        starts[cells] = start;
        ends[cells] = end;
        froms[cells] = from;
        tos[cells++] = to;
    }

    private void makeRoom() {
        int room = cells * 2;
        starts = Arrays.copyOf(starts, room);
        ends = Arrays.copyOf(ends, room);
        froms = Arrays.copyOf(froms, room);
        tos = Arrays.copyOf(tos, room);
    }

    /// Adds a cell behind the last and copies its text; a row that lies in another text is copied first.
    void add(char[] text, int from, int length) {
        if (!copied) detach();
        int start = cells == 0 ? 0 : ends[cells - 1];
        if (start + length > own.length) {
            own = Arrays.copyOf(own, Math.max(start + length, own.length * 2));
            chars = own;
        }
        System.arraycopy(text, from, own, start, length);
        cell(start, start + length);
    }

    /// Puts a cell that the file does not have at this place, behind those it has.
    public void append(int cell, String text) {
        derived = Math.min(derived, cell);
        cells = Math.min(cells, cell);
        while (cells < cell) add(own, 0, 0);
        add(text.toCharArray(), 0, text.length());
    }

    /// Leaves the cells the file has.
    public void withoutDerived() {
        cells = Math.min(cells, derived);
        derived = Integer.MAX_VALUE;
    }

    private void detach() {
        char[] text = chars;
        int count = cells;
        int from = derived;
        Text why = trouble;
        begin(line);
        derived = from;
        trouble = why;
        for (int cell = 0; cell < count; cell++) add(text, starts[cell], ends[cell] - starts[cell]);
    }

    /// The line of the file this row begins on, from 1.
    public long line() {
        return line;
    }

    public int cells() {
        return cells;
    }

    /// The text in which all cells lie; a cell's characters go from [#from(int)] to [#to(int)].
    public char[] chars() {
        return chars;
    }

    /// Where a cell begins, outer blanks left out. A cell behind the last is empty.
    public int from(int cell) {
        return cell < cells ? froms[cell] : 0;
    }

    /// Where a cell ends, outer blanks left out; not before it begins.
    public int to(int cell) {
        return cell < cells ? tos[cell] : 0;
    }

    public boolean blank(int cell) {
        return cell >= cells || froms[cell] == tos[cell];
    }

    /// The cell without outer blanks.
    public String text(int cell) {
        int from = from(cell);
        return new String(chars, from, to(cell) - from);
    }

    /// A row without anything in it is no row.
    public boolean blank() {
        return blankFrom(0);
    }

    /// Are the cells from this one on empty? Some programs end their rows with a delimiter too many.
    public boolean blankFrom(int cell) {
        for (int i = cell; i < cells; i++) if (froms[i] != tos[i]) return false;
        return true;
    }

    /// Why the row cannot be taken, whatever its cells are; null where it can.
    public @Nullable Text trouble() {
        return trouble;
    }

    /// Whether it is the line of totals that reports end with: a word for that comes first, and cells are empty.
    public boolean total() {
        int first = 0;
        while (first < cells && blank(first)) first++;
        if (first == cells || "ивtgsИВTGS".indexOf(chars[from(first)]) < 0 || to(first) - from(first) > 12)
            return false;
        int filled = 0;
        for (int cell = 0; cell < cells; cell++) if (!blank(cell)) filled++;
        String word = text(first).replace(":", "").strip().toLowerCase(Locale.ROOT);
        return filled * 3 <= cells * 2 && TOTALS.contains(word);
    }

    /// Whether the cell has what a spreadsheet shows in place of a value that it cannot work out.
    public boolean failed(int cell) {
        int from = from(cell);
        return from < to(cell) && chars[from] == '#' && ERRORS.contains(text(cell));
    }

    /// Whether every byte of the row was a character of the file's encoding, and none of them NUL.
    public boolean readable() {
        if (readable) return true;
        for (int cell = 0; cell < cells; cell++) {
            for (int i = starts[cell]; i < ends[cell]; i++) {
                if (chars[i] == Encoding.UNREADABLE || chars[i] == 0) return false;
            }
        }
        return true;
    }

    /// The cells without outer blanks.
    List<String> texts() {
        List<String> texts = new ArrayList<>(cells);
        for (int cell = 0; cell < cells; cell++) texts.add(text(cell));
        return texts;
    }

    /// How many characters the cells have.
    int length() {
        return length;
    }

    /// The cells as they stand in the file.
    public List<String> raw() {
        int count = Math.min(cells, derived);
        List<String> raw = new ArrayList<>(count);
        for (int cell = 0; cell < count; cell++) raw.add(new String(chars, starts[cell], ends[cell] - starts[cell]));
        return raw;
    }

    /// Whether a cell goes over the end of a line.
    boolean goesOverLines() {
        for (int cell = 0; cell < cells; cell++) {
            for (int i = starts[cell]; i < ends[cell]; i++) if (chars[i] == '\n' || chars[i] == '\r') return true;
        }
        return false;
    }

    private static boolean isBlank(char c) {
        if (c <= ' ') return c != 0;
        return c >= '\u00a0' && (c == '\u00a0' || c == '\u202f' || c == '\u2009' || c == '\u2007' || c == '\ufeff');
    }
}
