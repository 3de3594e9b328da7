package org.cvmworkbench.intake.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One row of a file, as it is being read: the same object holds the next row afterwards.
public final class Row {
    private char[] chars = new char[512];
    private int[] ends = new int[32];
    private int cells;
    private int given;
    private long line;

    void begin(long line) {
        this.line = line;
        this.cells = 0;
        this.given = 0;
    }

    void add(char[] text, int from, int length) {
        int start = start(cells);
        if (start + length > chars.length) chars = Arrays.copyOf(chars, Math.max(start + length, chars.length * 2));
        if (cells == ends.length) ends = Arrays.copyOf(ends, cells * 2);
        System.arraycopy(text, from, chars, start, length);
        ends[cells++] = start + length;
        given = cells;
    }

    /// Puts a cell that is not of the file at this place behind those that are.
    public void append(int cell, String text) {
        int own = given;
        while (cells > cell) cells--;
        while (cells < cell) add(chars, 0, 0);
        add(text.toCharArray(), 0, text.length());
        given = Math.min(own, cell);
    }

    /// The line of the file this row begins on, from 1.
    public long line() {
        return line;
    }

    public int cells() {
        return cells;
    }

    /// The characters of all cells; a cell's lie from [#from(int)] to [#to(int)].
    public char[] chars() {
        return chars;
    }

    /// Where a cell begins, outer blanks left out. A cell behind the last is empty.
    public int from(int cell) {
        int from = start(cell);
        int end = end(cell);
        while (from < end && isBlank(chars[from])) from++;
        return from;
    }

    /// Where a cell ends, outer blanks left out; not before it begins.
    public int to(int cell) {
        int from = from(cell);
        int to = end(cell);
        while (to > from && isBlank(chars[to - 1])) to--;
        return to;
    }

    public boolean blank(int cell) {
        return from(cell) == end(cell);
    }

    /// The cell without outer blanks.
    public String text(int cell) {
        int from = from(cell);
        return new String(chars, from, to(cell) - from);
    }

    /// A row without anything in it is no row.
    public boolean blank() {
        for (int cell = 0; cell < cells; cell++) if (!blank(cell)) return false;
        return true;
    }

    /// Are the cells from this one on empty? Some programs end their rows with a delimiter too many.
    public boolean blankFrom(int cell) {
        for (int i = cell; i < cells; i++) if (!blank(i)) return false;
        return true;
    }

    /// Whether every byte of the row was a character of the file's encoding, and none of them NUL.
    public boolean readable() {
        int end = start(cells);
        for (int i = 0; i < end; i++) if (chars[i] == Encoding.UNREADABLE || chars[i] == 0) return false;
        return true;
    }

    /// The cells as they stand in the file.
    public List<String> raw() {
        List<String> raw = new ArrayList<>(given);
        for (int cell = 0; cell < given; cell++) raw.add(new String(chars, start(cell), end(cell) - start(cell)));
        return raw;
    }

    /// Whether a cell goes over the end of a line.
    boolean goesOverLines() {
        int end = start(cells);
        for (int i = 0; i < end; i++) if (chars[i] == '\n' || chars[i] == '\r') return true;
        return false;
    }

    private int start(int cell) {
        return cell == 0 || cells == 0 ? 0 : ends[Math.min(cell, cells) - 1];
    }

    private int end(int cell) {
        return start(cell + 1);
    }

    private static boolean isBlank(char c) {
        return (c <= ' ' && c != 0) || c == '\u00a0' || c == '\u202f' || c == '\ufeff';
    }
}
