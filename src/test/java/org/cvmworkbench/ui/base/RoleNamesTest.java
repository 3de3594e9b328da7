package org.cvmworkbench.ui.base;

import static org.assertj.core.api.Assertions.assertThat;

import org.cvmworkbench.intake.header.Roles;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.Texts;
import org.cvmworkbench.ui.kit.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RoleNamesTest {
    private final RoleNames names = RoleNames.of(new Look(Texts.russian(), false, false));

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyRoleOfEveryKindHasAName(Kind kind) {
        assertThat(Roles.of(kind).words())
                .allSatisfy(role -> assertThat(names.name(role)).isNotBlank());
    }

    @Test
    void anAttributeIsCalledAsItsColumn() {
        assertThat(names.name(RoleNames.attribute("Город"))).contains("Город");
        assertThat(names.slot(RoleSlot.ATTRIBUTE)).isEqualTo("Атрибут");
    }
}
