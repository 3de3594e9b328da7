package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/// How the words of a command line become values where picocli takes more than the program can use.
final class ArgumentTypes {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private ArgumentTypes() {}

    static void teach(CommandLine commands) {
        commands.registerConverter(Path.class, ArgumentTypes::path);
        commands.registerConverter(LocalDate.class, ArgumentTypes::day);
        commands.registerConverter(PictureSize.class, ArgumentTypes::size);
    }

    /// A variable that a script forgot to set is no path.
    private static Path path(String text) {
        if (text.isBlank()) throw new TypeConversionException(text);
        return Path.of(text);
    }

    private static PictureSize size(String text) {
        try {
            return PictureSize.of(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
        } catch (DateTimeException e) {
            throw new TypeConversionException(e.getMessage());
        }
        throw new TypeConversionException(text);
    }
}
