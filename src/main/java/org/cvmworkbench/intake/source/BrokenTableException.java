package org.cvmworkbench.intake.source;

import java.io.IOException;
import org.cvmworkbench.model.Text;

/// A file that is not what its beginning says it is, from some place on.
public final class BrokenTableException extends IOException {
    private final transient Text trouble;

    /// @param trouble `file-trouble.*`
    BrokenTableException(Text trouble) {
        super(trouble.key());
        this.trouble = trouble;
    }

    public Text trouble() {
        return trouble;
    }
}
