package org.cvmworkbench.batch;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cvmworkbench.model.Text;
import org.cvmworkbench.ui.kit.Room;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/// What is wrong with a command line, in the reader's words instead of picocli's.
final class Misuse {
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private Misuse() {}

    static Text of(CommandLine.ParameterException wrong) {
        return switch (wrong) {
            case CommandLine.UnmatchedArgumentException unknown -> unknown(unknown);
            case CommandLine.MissingParameterException missing ->
                Text.of(
                        "misuse.missing",
                        listed(missing.getMissing().stream().map(Misuse::name).toList()));
            case CommandLine.MutuallyExclusiveArgsException both ->
                Text.of("misuse.exclusive", listed(options(String.valueOf(both.getMessage()))));
            default ->
                wrong.getArgSpec() == null
                        ? Text.of("misuse.other", String.valueOf(wrong.getMessage()))
                        : Text.of(
                                "misuse.value", name(wrong.getArgSpec()), wrong.getValue(), wanted(wrong.getArgSpec()));
        };
    }

    private static Text unknown(CommandLine.UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().getFirst();
        CommandLine command = unknown.getCommandLine();
        if (unknown.isUnknownOption())
            return Text.of("misuse.option", word, listed(options(command.getUsageMessage())));
        if (command.getParent() != null) return Text.of("misuse.argument", word);
        return Text.of("misuse.command", word, listed(command.getSubcommands().keySet()));
    }

    private static Text wanted(ArgSpec argument) {
        if (argument.typeInfo().isMap()) return Text.of("misuse.wants.pair");
        boolean inside = argument.typeInfo().isOptional() || argument.typeInfo().isCollection();
        Class<?> type = inside ? argument.auxiliaryTypes()[0] : argument.type();
        if (type.isEnum()) return Text.of("misuse.wants.word", listed(words(type)));
        if (type == ScreenName.class) return Text.of("misuse.wants.word", listed(words(Room.class)));
        if (type == LocalDate.class) return Text.of("misuse.wants.day");
        if (type == Path.class) return Text.of("misuse.wants.path");
        if (type == Share.class) return Text.of("misuse.wants.share");
        if (type == Double.class || type == double.class) return Text.of("misuse.wants.decimal");
        return Text.of("misuse.wants.number");
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static List<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static String listed(Collection<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }
}
