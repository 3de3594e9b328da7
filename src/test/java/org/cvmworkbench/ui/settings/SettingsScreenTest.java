package org.cvmworkbench.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.cvmworkbench.support.WindowTest;
import org.cvmworkbench.ui.kit.Screen;
import org.cvmworkbench.workspace.settings.Language;
import org.cvmworkbench.workspace.settings.SettingsFile;
import org.cvmworkbench.workspace.settings.Tone;
import org.junit.jupiter.api.Test;

class SettingsScreenTest extends WindowTest {
    @Override
    protected Screen screen() {
        return new SettingsScreen(workspace);
    }

    @Test
    void aChoiceHoldsAtOnceAndForTheNextStart() {
        clickOn("#settings-theme-dark");
        settle();
        assertThat(workspace.settings().get().tone()).isEqualTo(Tone.DARK);
        assertThat(SettingsFile.in(folder).get().tone()).isEqualTo(Tone.DARK);
    }

    @Test
    void theKeyboardAloneChooses() {
        interact(() -> lookup("#settings-language-system").query().requestFocus());
        push(KeyCode.DOWN).push(KeyCode.DOWN);
        push(KeyCode.SPACE);
        settle();
        assertThat(workspace.settings().get().language()).isEqualTo(Language.RUSSIAN);
    }
}
