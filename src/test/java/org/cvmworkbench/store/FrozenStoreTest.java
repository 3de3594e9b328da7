package org.cvmworkbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.cvmworkbench.columns.Dictionaries;
import org.cvmworkbench.model.FrozenMembers;
import org.cvmworkbench.model.FrozenSegment;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.SegmentVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrozenStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void definitionsAndFrozenStatesAreKept() throws Exception {
        Path path = folder.resolve("base");
        try (Base base = Base.open(path, Access.CREATE)) {
            base.segments().save(new SavedSegment("A", "recency <= 30", ""));
            base.segments().save(new SavedSegment("A", "recency <= 30", ""));
            base.segments().save(new SavedSegment("A", "recency <= 60", "wider"));
            assertThat(freeze(base, "1", "2").number()).isEqualTo(1);
            assertThat(freeze(base, "2").number()).isEqualTo(2);
            base.segments().delete("A");
            base.segments().save(new SavedSegment("A", "recency <= 90", ""));
        }
        try (Base base = Base.open(path, Access.READ)) {
            assertThat(base.segments().versions())
                    .extracting(SegmentVersion::version, SegmentVersion::rule)
                    .hasToString("[(1, \"recency <= 30\"), (2, \"recency <= 60\"), (3, \"recency <= 90\")]");
            assertThat(base.frozen().all())
                    .extracting(frozen -> frozen.version() + " " + frozen.members() + " " + frozen.asOf())
                    .containsExactly("2 2 2026-06-30", "2 1 2026-06-30");
            assertThat(base.frozen().latest())
                    .singleElement()
                    .satisfies(latest -> assertThat(latest.keys()).containsExactly("2"));
            assertThat(base.frozen().members(base.frozen().all().getFirst()).keys())
                    .isEqualTo(Set.of("1", "2"));
        }
        try (Base base = Base.open(path, Access.WRITE)) {
            base.frozen().removeLast("A");
            assertThat(base.frozen().all()).extracting(FrozenSegment::number).containsExactly(1);
        }
    }

    @Test
    void whoIsErasedIsInNoFrozenStateAnyMore() throws Exception {
        Path path = folder.resolve("base");
        try (Base base = Base.open(path, Access.CREATE)) {
            Invented files = new Invented(1, Dictionaries.NONE);
            base.save(List.of(files.people("people", 20)), files.grown(), Progress.NONE);
            base.segments().save(new SavedSegment("A", "customers of \"" + Invented.ZOYA + "\"", ""));
            base.segments().save(new SavedSegment("A", "recency <= 60", ""));
            freeze(base, Invented.ZOYA, "somebody else");
            base.erase(Invented.ZOYA, Progress.NONE);
            assertThat(base.frozen().latest().getFirst().keys()).containsExactly("somebody else");
            assertThat(base.frozen().all().getFirst().members()).isEqualTo(1);
            assertThat(base.segments().versions().toString()).doesNotContain(Invented.ZOYA);
        }
    }

    private static FrozenSegment freeze(Base base, String... keys) throws Exception {
        return base.frozen().freeze(FrozenMembers.of("A", List.of(keys)), keys.length, DAY, base.generation());
    }
}
