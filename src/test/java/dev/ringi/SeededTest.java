package dev.ringi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

class SeededTest {

    @Test
    @DisplayName("失敗した試験は、種と、種から引いたものを告げる")
    void aFailureTellsTheSeedAndWhatItBrought() {
        var dice = new Dice(17);
        var drawn = dice.text(10);

        assertThatThrownBy(() ->
                        new SeededDice().interceptTestTemplateMethod(SeededTest::thatFails, calledWith(dice), null))
                .hasMessageStartingWith("seed 17 [" + drawn + "]")
                .hasMessageContaining("四は五ではない");
    }

    @Test
    @DisplayName("同じ種は、いつも同じものを引く")
    void aSeedAlwaysBringsTheSame() {
        assertThat(inputOf(new Dice(3))).isEqualTo(inputOf(new Dice(3))).isNotEqualTo(inputOf(new Dice(4)));
    }

    private static List<Object> inputOf(Dice dice) {
        return List.of(dice.text(40), dice.between(1, 1_000), dice.list(9, () -> dice.one(List.of("甲", "乙"))));
    }

    private static Void thatFails() {
        throw new AssertionError("四は五ではない");
    }

    private static ReflectiveInvocationContext<Method> calledWith(Dice dice) {
        ReflectiveInvocationContext<Method> called = mock();
        when(called.getArguments()).thenReturn(List.of(dice));
        return called;
    }
}
