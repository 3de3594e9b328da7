package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.cvmworkbench.model.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What one command line said, run in this process.
///
/// @param command for the descriptions of failures
record Said(String command, int exit, String out, String err) {
    static Said of(Object... words) {
        return in(Texts.english(), words);
    }

    static Said in(Texts texts, Object... words) {
        String[] arguments = Arrays.stream(words).map(Object::toString).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = new Batch(texts).run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Said(String.join(" ", arguments), exit, out.toString(), err.toString());
    }

    /// The answer of a command that must succeed, with `--json` added.
    static JsonNode json(Object... words) {
        Object[] arguments = Arrays.copyOf(words, words.length + 1);
        arguments[words.length] = "--json";
        return JsonMapper.shared().readTree(of(arguments).done());
    }

    /// What a command that must succeed wrote.
    String done() {
        assertThat(exit).as("%s\n%s", command, err).isZero();
        assertThat(err).as(command).isEmpty();
        return out;
    }
}
