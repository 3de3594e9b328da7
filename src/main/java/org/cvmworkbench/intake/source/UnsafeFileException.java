package org.cvmworkbench.intake.source;

import java.io.IOException;
import org.cvmworkbench.model.Text;

/// A file that cannot be read without harm, whether it was made so or came to be so.
public final class UnsafeFileException extends IOException {
    private final transient Text trouble;

    /// @param trouble `file-trouble.*`
    UnsafeFileException(Text trouble) {
        super(trouble.key());
        this.trouble = trouble;
    }

    public Text trouble() {
        return trouble;
    }
}
