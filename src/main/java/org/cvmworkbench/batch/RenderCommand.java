package org.cvmworkbench.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.ui.shell.Rendering;
import org.cvmworkbench.workspace.ScenarioFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        description = "Draws a screen of the window as a picture, without a display.")
final class RenderCommand implements Callable<Integer> {
    /// Light or dark.
    enum Shade {
        LIGHT,
        DARK
    }

    /// The languages of the window by their codes.
    enum Code {
        EN,
        RU
    }

    @Parameters(paramLabel = "BASE", arity = "0..1", description = "none draws the window before a base is open")
    private Optional<Path> base = Optional.empty();

    @Option(
            names = "--screen",
            required = true,
            paramLabel = "NAME",
            converter = ScreenName.Converter.class,
            completionCandidates = ScreenName.Rooms.class,
            description = "${COMPLETION-CANDIDATES}; or a view of one, such as value-lifetime, value-moves,"
                    + " value-leaving, timing-overdue, cohorts-quarter, cohorts-rows-store, cohorts-curve-survival")
    private ScreenName screen;

    @Option(names = "--size", paramLabel = "WIDTHxHEIGHT", description = "in pixels; 1280x800 by default")
    private PictureSize size = new PictureSize(1280, 800);

    @Option(names = "--theme", paramLabel = "THEME", description = "${COMPLETION-CANDIDATES}; light by default")
    private Shade theme = Shade.LIGHT;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${COMPLETION-CANDIDATES}; en by default")
    private Code lang = Code.EN;

    @Option(names = "--scenario", paramLabel = "FILE", description = "what the offers room shows")
    private Optional<Path> scenario = Optional.empty();

    @Option(names = "--rule", paramLabel = "RULE", description = "whom the rooms look at")
    private Optional<String> rule = Optional.empty();

    @Option(names = "--customer", paramLabel = "KEY", description = "whose card is open")
    private Optional<String> customer = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", description = "what the data room shows before it is loaded")
    private List<Path> files = List.of();

    @Option(names = "--present", description = "as it is shown to an audience")
    private boolean presented;

    @Option(names = "--out", required = true, paramLabel = "FILE.png")
    private Path out;

    @Override
    public Integer call() throws WorkbenchException, IOException {
        Look look = new Look(lang == Code.RU ? Texts.russian() : Texts.english(), theme == Shade.DARK, presented);
        try (Rendering rendering = Rendering.start()) {
            if (base.isPresent()) {
                if (scenario.isPresent()) rendering.design(base.get(), ScenarioFile.read(scenario.get()));
                rendering.open(base.get());
                if (rule.isPresent()) rendering.select(rule.get());
                customer.ifPresent(rendering::look);
            }
            files.forEach(rendering::bring);
            screen.view().ifPresent(rendering::turnTo);
            rendering.draw(screen.room(), look, size.width(), size.height(), out);
        }
        return 0;
    }
}
