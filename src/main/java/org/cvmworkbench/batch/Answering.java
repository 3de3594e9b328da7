package org.cvmworkbench.batch;

import java.io.PrintWriter;
import org.cvmworkbench.export.JsonFile;
import org.cvmworkbench.model.Texts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ObjectNode;

/// How every command answers: in words, or with `--json`.
final class Answering {
    private final Texts texts;

    @Option(names = "--json", description = "answer in JSON")
    private boolean json;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Answering(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }

    PrintWriter err() {
        return command.commandLine().getErr();
    }

    void print(ObjectNode answer) {
        if (json) out().println(JsonFile.text(answer));
        else new AnswerText(texts, out()).print(answer);
        out().flush();
    }
}
