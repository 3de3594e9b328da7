package org.cvmworkbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.cvmworkbench.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Only filters that would leave something out are offered, and what they say is what the import does.
class OfferedFiltersTest {
    private static final String FILE = """
            invoice,stock code,description,quantity,date,price,customer
            1,85123A,HEART,6,2026-01-01,2.55,7
            1,POST,POSTAGE,1,2026-01-01,18,7
            C2,85123A,HEART,-6,2026-01-02,2.55,7
            3,85123A,HEART,1,2026-01-02,0,8
            4,71053,LANTERN,1,2026-01-03,3,
            5,71053,LANTERN,1,2026-01-03,3,9
            6,77,ДОСТАВКА курьером,1,2026-01-04,3,9
            """;

    @TempDir
    private Path folder;

    @Test
    void thoseThatHitAreOffered() throws Exception {
        Preview preview = Intake.preview(request(Optional.empty()));

        assertThat(preview.offered())
                .extracting(OfferedFilter::name, OfferedFilter::rule, OfferedFilter::lines)
                .containsExactly(
                        tuple(Text.of("filter.cancellations"), "not receipt like \"C%\"", 1L),
                        tuple(Text.of("filter.returns"), "quantity > 0", 1L),
                        tuple(Text.of("filter.priceless"), "price > 0", 1L),
                        tuple(
                                Text.of("filter.postage"),
                                "not (product in (\"POST\", \"DOT\", \"C2\", \"SHIPPING\", \"DELIVERY\", \"FREIGHT\")"
                                        + " or name has \"postage\" or name has \"доставка\")",
                                2L),
                        tuple(Text.of("filter.anonymous"), "customer != \"\"", 1L));
    }

    @Test
    void eachLeavesOutWhatItSays() throws Exception {
        for (OfferedFilter filter : Intake.preview(request(Optional.empty())).offered()) {
            Preview filtered = Intake.preview(request(Optional.of(filter.rule())));
            assertThat(filtered.counts().filtered()).as(filter.rule()).isEqualTo(filter.lines());
            assertThat(filtered.offered())
                    .filteredOn(OfferedFilter::applied)
                    .extracting(OfferedFilter::rule)
                    .containsExactly(filter.rule());
        }
    }

    private ImportRequest request(Optional<String> keep) throws Exception {
        return ImportRequest.of(Files.writeString(folder.resolve("lines.csv"), FILE))
                .keeping(keep);
    }
}
