package org.cvmworkbench.intake.source;

import java.io.IOException;
import java.io.Reader;
import java.util.List;

/// How the rows of a table are written in its bytes.
public sealed interface Form {
    /// The rows from the first; closing them closes the bytes.
    ///
    /// @param meter counts up to the size of the source
    /// @param columns how many cells a row has, 0 where that is not known
    Rows rows(FilePart part, ByteMeter meter, int columns) throws IOException;

    /// What the setting `delimiter` calls it.
    String word();

    /// How its bytes are characters.
    Encoding encoding();

    /// Rows of text, whose beginning can be read from a sample.
    sealed interface OfText extends Form {
        Rows rows(Reader text, int columns);

        @Override
        default Rows rows(FilePart part, ByteMeter meter, int columns) throws IOException {
            return rows(encoding().reader(part.bytes().open(meter)), columns);
        }
    }

    /// A mark stands between the cells.
    record Delimited(Encoding encoding, Delimiter delimiter) implements OfText {
        @Override
        public Rows rows(Reader text, int columns) {
            Rows rows = delimiter.rows(text);
            return columns == 0 || delimiter.mark() == ' ' ? rows : new MendedRows(rows, delimiter, columns);
        }

        @Override
        public String word() {
            return delimiter.word();
        }
    }

    /// Each column has its place in the line.
    ///
    /// @param starts where each begins, from 0
    record FixedWidth(Encoding encoding, List<Integer> starts) implements OfText {
        static final String WORD = "fixed";

        @Override
        public Rows rows(Reader text, int columns) {
            return new FixedRows(text, starts);
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /// An object of JSON each, in an array or one a line.
    ///
    /// @param names of the columns: the fields of objects, those of inner objects with the outer name and a dot
    ///     before
    record Json(Encoding encoding, boolean lines, List<String> names) implements OfText {
        static final String WORD = "json";

        @Override
        public Rows rows(Reader text, int columns) {
            JsonRow row = new JsonRow(names);
            return new NamedRows(names, lines ? new JsonLineRows(text, row) : new JsonArrayRows(text, row));
        }

        @Override
        public String word() {
            return WORD;
        }
    }

    /// Rows of a sheet of a workbook.
    record OfSheet() implements Form {
        static final String WORD = "sheet";

        @Override
        public Rows rows(FilePart part, ByteMeter meter, int columns) throws IOException {
            return SheetRows.of(part, meter, columns);
        }

        @Override
        public String word() {
            return WORD;
        }

        @Override
        public Encoding encoding() {
            return Encoding.UTF_8;
        }
    }
}
