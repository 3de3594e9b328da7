package org.cvmworkbench.ui.segments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cvmworkbench.analysis.oldnew.Claim;
import org.cvmworkbench.analysis.oldnew.Criterion;
import org.cvmworkbench.analysis.oldnew.OldNew;
import org.cvmworkbench.columns.CustomerSet;
import org.cvmworkbench.intake.ImportRequest;
import org.cvmworkbench.model.Progress;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Look;
import org.cvmworkbench.workspace.Importing;
import org.cvmworkbench.workspace.Study;
import org.junit.jupiter.api.Test;

class ClaimWordsTest extends RoomTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 10, 1);

    /// Receipts without a category, a channel or a discount, and 80 customers in their second quarter and after.
    private OldNew bare() throws Exception {
        StringBuilder lines = new StringBuilder("customer,date,receipt,amount\n");
        for (int customer = 0; customer < 80; customer++) {
            for (int visit = customer % 2; visit < 4; visit++) {
                LocalDate day = BEGIN.plusDays(90L * visit + customer % 60);
                lines.append("%d,%s,%d-%d,10%n".formatted(customer, day, customer, visit));
            }
        }
        Path file = Files.writeString(folder.resolve("receipts.csv"), lines);
        Path base = folder.resolve("bare.mv.db");
        Importing.into(base, List.of(ImportRequest.of(file)), Optional.empty(), Progress.NONE);
        workspace.open(base);
        Study study = workspace.study().get().orElseThrow();
        return OldNew.of(study.dimensions(), CustomerSet.all(study.customers()), Progress.NONE)
                .orElseThrow();
    }

    @Test
    void whereAColumnIsMissingItIsNamed() throws Exception {
        OldNew result = bare();
        Look look = new Look(Texts.english(), false, false);
        ClaimWords words = new ClaimWords(look, new Wording(look, ""), result);
        assertThat(words.measure(Criterion.CHANNELS)).isEqualTo("visits by other channels");
        for (Claim claim : result.claims()) {
            String verdict = words.verdict(claim);
            switch (claim.criterion()) {
                case CHANNELS -> assertThat(verdict).isEqualTo("? no channels");
                case ADVERTISING -> assertThat(verdict).isEqualTo("? no discounts");
                case PROFILE, CROSS_SALES -> assertThat(verdict).isEqualTo("? no categories");
                case ACTIVITY, BEHAVIOUR, REPEAT, RECEIPT -> assertThat(verdict).doesNotContain("no ");
            }
        }
    }
}
