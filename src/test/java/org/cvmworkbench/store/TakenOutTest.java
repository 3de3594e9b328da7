package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.WorkbenchException;
import org.cvmworkbench.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenOutTest {
    @TempDir
    Path folder;

    @Test
    void putBackIsAsIfNeverTakenOut() {
        Samples.check(5, random -> {
            Path path = folder.resolve("base" + random.nextLong());
            try (Base base = Base.open(path, Access.CREATE)) {
                for (int seed = 1; seed <= 3; seed++) Invented.save(base, seed, "f" + seed, 200);
                List<String> before = Content.of(base.snapshot(Progress.NONE));
                List<SavedImport> imports = base.imports();
                List<Integer> some = random.nextBoolean() ? List.of(1 + random.nextInt(3)) : List.of(1, 2, 3);

                TakenOut kept = base.takeOut(some);
                assertThat(base.imports()).hasSize(3 - some.size());
                base.putBack(kept);

                assertThat(base.imports()).isEqualTo(imports);
                assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(before);
                assertThat(base.generation()).isEqualTo(3 + some.size() + 1);
            }
        });
    }

    @Test
    void staysOutWhereCodesMeanOtherWordsNow() throws Exception {
        Path path = folder.resolve("base");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented.save(base, 1, "june", 200);
            TakenOut june = base.takeOut(List.of(1));
            Invented.save(base, 2, "july", 200);
            List<String> july = Content.of(base.snapshot(Progress.NONE));

            assertThatThrownBy(() -> base.putBack(june)).isInstanceOf(WorkbenchException.class);

            assertThat(Content.of(base.snapshot(Progress.NONE))).isEqualTo(july);
            assertThat(base.imports()).extracting(SavedImport::file).containsExactly("july");
        }
    }

    @Test
    void nothingIsTakenOutWhereOneIsNotThere() throws Exception {
        try (Base base = Base.open(folder.resolve("base"), Access.CREATE)) {
            Invented.save(base, 1, "june", 200);

            assertThatThrownBy(() -> base.takeOut(List.of(1, 9))).isInstanceOf(WorkbenchException.class);

            assertThat(base.imports()).hasSize(1);
        }
    }
}
