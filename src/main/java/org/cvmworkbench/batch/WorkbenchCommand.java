package org.cvmworkbench.batch;

import java.util.List;
import org.cvmworkbench.model.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line itself.
@Command(
        name = "cvm-workbench",
        version = "CVM Workbench 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "A workbench for customer value management, on one file, offline.")
final class WorkbenchCommand {
    static final List<Class<?>> COMMANDS = List.of(
            TourCommand.class,
            DemoCommand.class,
            ImportCommand.class,
            ImportsCommand.class,
            CustomerCommand.class,
            EraseCommand.class,
            DescribeCommand.class,
            HealthCommand.class,
            SegmentCommand.class,
            SegmentsCommand.class,
            CohortCommand.class,
            ChurnCommand.class,
            ValueCommand.class,
            BasketCommand.class,
            SimulateCommand.class,
            DuelCommand.class,
            AllocateCommand.class,
            SqlCommand.class,
            RenderCommand.class,
            CheckCommand.class);

    private WorkbenchCommand() {}

    /// Understands these arguments. To learn all commands takes longer than a small import, so it learns just the one
    /// they name, where they name one.
    static CommandLine of(String[] arguments, Texts texts) {
        CommandLine line = new CommandLine(new WorkbenchCommand(), new CommandFactory(texts));
        List<Class<?>> named = COMMANDS.stream()
                .filter(command -> arguments.length > 0 && name(command).equals(arguments[0]))
                .toList();
        for (Class<?> command : named.isEmpty() ? COMMANDS : named) line.addSubcommand(command);
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
