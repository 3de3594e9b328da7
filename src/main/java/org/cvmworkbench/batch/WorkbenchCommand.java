package org.cvmworkbench.batch;

import picocli.CommandLine.Command;

/// The command line itself.
@Command(
        name = "cvm-workbench",
        version = "CVM Workbench 0.1.0",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "A workbench for customer value management, on one file, offline.",
        subcommands = {
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
            SimulateCommand.class,
            SqlCommand.class,
            RenderCommand.class,
            CheckCommand.class,
        })
final class WorkbenchCommand {}
