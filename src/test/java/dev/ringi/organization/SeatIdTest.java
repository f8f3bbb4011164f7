package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("決裁する職の符号")
class SeatIdTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"d0301", "b01", "head", "chief", "dhead", "dchief"})
    @DisplayName("課や部の符号がどう終わっていても、その課や部に戻せる")
    void tellsItsUnit(String code) {
        var unit = new UnitCode(code);

        assertThat(SeatId.headOf(unit).unit()).isEqualTo(unit);
        assertThat(SeatId.chiefOf(unit).unit()).isEqualTo(unit);
    }

    @Test
    @DisplayName("長と係長を見分ける")
    void tellsHeadsFromChiefs() {
        assertThat(SeatId.chiefOf(new UnitCode("dhead")).isChief()).isTrue();
        assertThat(SeatId.headOf(new UnitCode("dchief")).isChief()).isFalse();
    }

    @Test
    @DisplayName("職でない組は、職として扱わない")
    void otherGroupsAreNoSeats() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatId(Groups.OFFICE));
        assertThatIllegalArgumentException().isThrownBy(() -> new SeatId(Groups.staffOf(new UnitCode("d0301"))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new SeatId(SeatId.headOf(new UnitCode("d0301")).inPerson()));
    }

    @Test
    @DisplayName("保存されるのは、組の符号だけ")
    void isKeptAsText() throws JsonProcessingException {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(new SeatId("d0301head"))).isEqualTo("\"d0301head\"");
        assertThat(json.readValue("\"d0301head\"", SeatId.class)).isEqualTo(new SeatId("d0301head"));
    }
}
