package org.cvmworkbench.workspace.segments;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.model.WorkbenchException;

/// Whom a segment has or had, as one side of a comparison.
public sealed interface SegmentSide {
    /// By its definition and the day of now.
    record Now() implements SegmentSide {}

    /// By its definition, looked at from another day.
    record OnDay(LocalDate day) implements SegmentSide {}

    /// By one of its definitions, looked at from the day of now.
    record Version(int version) implements SegmentSide {}

    /// As it was frozen.
    record Frozen(int number) implements SegmentSide {}

    /// Reads `now`, `2026-06-30`, `v2` or `f1`.
    static SegmentSide of(String text) throws WorkbenchException {
        if (text.equals("now")) return new Now();
        if (text.matches("v\\d{1,6}")) return new Version(Integer.parseInt(text.substring(1)));
        if (text.matches("f\\d{1,6}")) return new Frozen(Integer.parseInt(text.substring(1)));
        try {
            return new OnDay(LocalDate.parse(text));
        } catch (DateTimeException _) {
            throw new WorkbenchException(ErrorKind.OPTION, Text.of("segments.side.unknown", text));
        }
    }

    default String text() {
        return switch (this) {
            case Now() -> "now";
            case OnDay(var day) -> day.toString();
            case Version(var version) -> "v" + version;
            case Frozen(var number) -> "f" + number;
        };
    }
}
