package org.cvmworkbench.workspace.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.cvmworkbench.model.WorkbenchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path folder;

    @Test
    void whatWasChosenIsThereAtTheNextStart() throws WorkbenchException {
        Settings chosen = Settings.FIRST
                .withTone(Tone.DARK)
                .withLanguage(Language.RUSSIAN)
                .withOpened("/data/stella.mv.db")
                .withWindow(new Bounds(10, 20, 1280, 800, true))
                .withRoom("cohorts");
        SettingsFile.in(folder).write(chosen);
        assertThat(SettingsFile.in(folder).get()).isEqualTo(chosen);
    }

    @Test
    void aBrokenFileCostsOnlyTheChoices() throws IOException {
        for (String broken : new String[] {"", "{", "[]", "null", "{\"tone\":\"PINK\"}", "{\"tone\":\"DARK\"}"}) {
            Files.writeString(folder.resolve("settings.json"), broken);
            assertThat(SettingsFile.in(folder).get()).as(broken).isEqualTo(Settings.FIRST);
        }
    }

    @Test
    void recentBasesAreFewAndTheLastIsFirst() {
        Settings settings = Settings.FIRST;
        for (int i = 0; i < 20; i++) settings = settings.withOpened("/b/" + i);
        settings = settings.withOpened("/b/15");
        assertThat(settings.recent()).hasSize(8).startsWith("/b/15", "/b/19").doesNotHaveDuplicates();
        assertThat(settings.without("/b/15").recent()).hasSize(7).doesNotContain("/b/15");
    }

    @Test
    void aFolderThatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        SettingsFile settings = SettingsFile.in(file);
        assertThatThrownBy(() -> settings.write(Settings.FIRST)).isInstanceOf(WorkbenchException.class);
    }

    @Test
    void eachSystemHasItsFolder() {
        Map<String, String> linux = Map.of("os.name", "Linux", "user.home", "/home/a");
        Map<String, String> mac = Map.of("os.name", "Mac OS X", "user.home", "/Users/a");
        assertThat(AppFolder.find(Map.of(), linux::get)).isEqualTo(Path.of("/home/a/.config/cvm-workbench"));
        assertThat(AppFolder.find(Map.of("XDG_CONFIG_HOME", "/c"), linux::get)).isEqualTo(Path.of("/c/cvm-workbench"));
        assertThat(AppFolder.find(Map.of("CVM_HOME", "/own"), mac::get)).isEqualTo(Path.of("/own"));
        assertThat(AppFolder.find(Map.of(), mac::get))
                .isEqualTo(Path.of("/Users/a/Library/Application Support/cvm-workbench"));
    }

    @Test
    void draftsBelongToABaseAndAPurpose() throws WorkbenchException {
        Drafts drafts = new Drafts(folder);
        Path stella = Path.of("stella.mv.db");
        assertThat(drafts.read(stella, "scenario")).isEmpty();
        drafts.keep(stella, "scenario", "{}");
        assertThat(drafts.read(stella.toAbsolutePath(), "scenario")).isEqualTo(Optional.of("{}"));
        assertThat(drafts.read(stella, "rule")).isEmpty();
        assertThat(drafts.read(Path.of("suits.mv.db"), "scenario")).isEmpty();
        drafts.discard(stella, "scenario");
        assertThat(drafts.read(stella, "scenario")).isEmpty();
    }
}
