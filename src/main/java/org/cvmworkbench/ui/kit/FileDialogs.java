package org.cvmworkbench.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.model.Text;

/// Asks for files. The window asks the system; a test answers itself.
public interface FileDialogs {
    /// Nobody answers.
    FileDialogs NONE = new FileDialogs() {
        @Override
        public List<Path> open(Text title, Sort sort) {
            return List.of();
        }

        @Override
        public Optional<Path> save(Text title, String name, List<Sort> sorts) {
            return Optional.empty();
        }
    };

    /// Files of one sort.
    ///
    /// @param endings without dot: `csv`
    record Sort(Text name, List<String> endings) {
        public Sort {
            endings = List.copyOf(endings);
        }

        public static Sort of(String key, String... endings) {
            return new Sort(Text.of(key), List.of(endings));
        }
    }

    /// Files that exist; none where the question was put away.
    List<Path> open(Text title, Sort sort);

    /// Where to write. Whoever chooses a file that exists has been asked whether it may be replaced.
    ///
    /// @param name proposed
    Optional<Path> save(Text title, String name, List<Sort> sorts);
}
