package dev.ringi.organization;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.Units;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("課や部の符号")
class UnitCodeTest {

    private static final UnitCode TAXES = new UnitCode("d0301");

    private record Told(UnitCode unit, List<UnitCode> leads) {}

    @Test
    @DisplayName("JSONでは、ただの文字である")
    void isTextInJson() throws JsonProcessingException {
        var json = new ObjectMapper();
        var told = new Told(TAXES, Units.of("d0301", "d0302"));

        assertThat(json.writeValueAsString(told)).isEqualTo("{\"unit\":\"d0301\",\"leads\":[\"d0301\",\"d0302\"]}");
        assertThat(json.readValue(json.writeValueAsString(told), Told.class)).isEqualTo(told);
        assertThat(json.readValue("{\"unit\":null}", Told.class)).isEqualTo(new Told(null, null));
    }

    @Test
    @DisplayName("Jackson 3でも同じように書き、読む")
    void isTheSameToSpring() {
        var json = new tools.jackson.databind.ObjectMapper();

        assertThat(json.writeValueAsString(TAXES)).isEqualTo("\"d0301\"");
        assertThat(json.readValue("\"d0301\"", UnitCode.class)).isEqualTo(TAXES);
    }

    @Test
    @DisplayName("文のなかでも、符号だけが見える")
    void isTheCodeInText() {
        assertThat("consentOverdue:7:1:" + TAXES).isEqualTo("consentOverdue:7:1:d0301");
    }

    @Test
    @DisplayName("組の符号は、課の符号から作られる")
    void namesItsGroups() {
        assertThat(Groups.staffOf(TAXES)).isEqualTo("d0301");
        assertThat(Groups.headOf(TAXES)).isEqualTo("d0301head");
        assertThat(Groups.chiefOf(TAXES)).isEqualTo("d0301chief");
    }

    @Test
    @DisplayName("表の列では文字であり、ないものはないままである")
    void isTextInTables() {
        var column = new UnitCodeColumn();

        assertThat(column.convertToDatabaseColumn(TAXES)).isEqualTo("d0301");
        assertThat(column.convertToEntityAttribute("d0301")).isEqualTo(TAXES);
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
