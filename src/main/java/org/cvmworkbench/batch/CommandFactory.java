package org.cvmworkbench.batch;

import org.cvmworkbench.model.Texts;
import picocli.CommandLine;

/// Makes the parts of commands; the one that prints gets the reader's language.
record CommandFactory(Texts texts) implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == Answering.class) return type.cast(new Answering(texts));
        return CommandLine.defaultFactory().create(type);
    }
}
