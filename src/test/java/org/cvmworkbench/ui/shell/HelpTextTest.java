package org.cvmworkbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Room;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HelpTextTest {
    @ParameterizedTest
    @EnumSource(Room.class)
    void everyRoomHasAPageInBothLanguagesWithTheSameParagraphs(Room room) {
        String english = HelpText.read(room, Texts.english().locale());
        String russian = HelpText.read(room, Texts.russian().locale());
        assertThat(russian).containsPattern("[а-яА-Я]");
        assertThat(russian.split("\n\n", -1)).hasSameSizeAs(english.split("\n\n", -1));
    }
}
