package org.cvmworkbench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.cvmworkbench.support.DemoBases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    @TempDir
    private Path folder;

    /// One view is not another, and the first is what the room shows by itself.
    @Test
    void everyViewOfARoomIsDrawn() throws Exception {
        Path base = DemoBases.copyInto(folder, 2000);
        Set<Integer> pictures = new HashSet<>();
        List<String> views = List.of("value", "value-lifetime", "value-moves", "value-leaving", "VALUE-moves");
        for (String view : views) pictures.add(drawn(base, view));
        assertThat(pictures).hasSize(4);
        assertThat(drawn(base, "value-ahead")).isEqualTo(drawn(base, "value"));
        assertThat(drawn(base, "cohorts-quarter")).isNotEqualTo(drawn(base, "cohorts"));
    }

    @Test
    void whatNoRoomHasIsRefused() {
        Path picture = folder.resolve("none.png");
        Refusal.of("render", "--screen", "value-colour", "--out", picture).names("value-colour", "value-moves");
        Refusal.of("render", "--screen", "settings-moves", "--out", picture).names("settings-moves");
        Refusal.misuse("render", "--screen", "kitchen", "--out", picture).names("kitchen", "value");
        assertThat(picture).doesNotExist();
    }

    private int drawn(Path base, String view) throws Exception {
        Path picture = folder.resolve(view + ".png");
        Said.of("render", base, "--screen", view, "--out", picture).done();
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(1280);
        return Arrays.hashCode(Files.readAllBytes(picture));
    }
}
