package org.cvmworkbench.batch;

import java.io.PrintWriter;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.model.WorkbenchException;
import picocli.CommandLine;

/// Runs one command line. Exit 0: done. 1: the content or existence of something was refused, said in one sentence,
/// nothing changed. 2: an unknown option or missing argument. 3: a bug.
public final class Batch {
    private static final int REFUSED = 1;
    private static final int MISUSED = 2;
    private static final int BUG = 3;

    private final Texts texts;

    public Batch(Texts texts) {
        this.texts = texts;
    }

    /// @return the exit code
    public int run(String[] arguments, PrintWriter out, PrintWriter err) {
        CommandLine commands = WorkbenchCommand.of(arguments, texts);
        commands.setOut(out);
        commands.setErr(err);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        ArgumentTypes.teach(commands);
        commands.setUsageHelpAutoWidth(true);
        commands.setParameterExceptionHandler((wrong, given) -> {
            wrong.getCommandLine().getErr().println(texts.get("batch.misused", Misuse.of(wrong)));
            wrong.getCommandLine().getErr().flush();
            return MISUSED;
        });
        commands.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command.getErr()));
        int code = commands.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private int failed(Exception failure, PrintWriter err) {
        if (failure instanceof WorkbenchException refused) {
            err.println(sentence(refused));
            return REFUSED;
        }
        err.println(texts.get("batch.bug", failure.toString()));
        failure.printStackTrace(err);
        return BUG;
    }

    /// What was refused and what to do next, as one sentence.
    private String sentence(WorkbenchException refused) {
        String what = texts.say(refused.text()).replace('\n', ' ').strip();
        String next = texts.get(
                refused.kind().key() + ".next", refused.text().arguments().toArray());
        String start = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
        return start + "; " + next.substring(0, 1).toLowerCase(texts.locale()) + next.substring(1);
    }
}
