package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.cvmworkbench.model.Texts;

/// A command line that is refused, in both languages: in one sentence on one line, in words its asker knows.
record Refusal(int exit, Object... words) {
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|\"[^\"]*\"|'[^']*'");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern ENGLISH = Pattern.compile("\\b[a-z]{2,} [a-z]{2,} [a-z]{2,}\\b");

    /// The content or existence of something is refused.
    static Refusal of(Object... words) {
        return new Refusal(1, words);
    }

    /// The command line itself is wrong.
    static Refusal misuse(Object... words) {
        return new Refusal(2, words);
    }

    /// @param named what both sentences must name: the file, the line, the word
    void names(Object... named) {
        String english = sentence(Texts.english(), named);
        String russian = QUOTED.matcher(sentence(Texts.russian(), named)).replaceAll("");
        assertThat(english).doesNotContainPattern(CYRILLIC);
        assertThat(russian).containsPattern(CYRILLIC).doesNotContainPattern(ENGLISH);
    }

    private String sentence(Texts texts, Object... named) {
        Said said = Said.in(texts, words);
        assertThat(said.exit()).as("%s\n%s%s", said.command(), said.out(), said.err()).isEqualTo(exit);
        assertThat(said.out()).as(said.command()).isEmpty();
        assertThat(said.err().lines()).as("%s\n%s", said.command(), said.err()).hasSize(1);
        assertThat(said.err())
                .as(said.command())
                .doesNotContainPattern("\\{\\d")
                .doesNotContain("Exception", "java.", "NoSuchFile", "NotDirectory", "null", ".unfinished", "??");
        for (Object name : named) assertThat(said.err()).as(said.command()).contains(name.toString());
        return said.err();
    }
}
