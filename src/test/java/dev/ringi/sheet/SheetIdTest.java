package dev.ringi.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("シートの番号")
class SheetIdTest {

    private record Told(SheetId sheetId) {}

    @Test
    @DisplayName("JSONでは、ただの数である")
    void isANumberInJson() throws JsonProcessingException {
        var json = new ObjectMapper();

        assertThat(json.writeValueAsString(new Told(new SheetId(7)))).isEqualTo("{\"sheetId\":7}");
        assertThat(json.readValue("{\"sheetId\":7}", Told.class)).isEqualTo(new Told(new SheetId(7)));
        assertThat(json.readValue("{}", Told.class)).isEqualTo(new Told(null));
    }

    @Test
    @DisplayName("Jackson 3でも同じように書き、読む")
    void isTheSameToSpring() {
        var json = new tools.jackson.databind.ObjectMapper();

        assertThat(json.writeValueAsString(new Told(new SheetId(7)))).isEqualTo("{\"sheetId\":7}");
        assertThat(json.readValue("{\"sheetId\":7}", Told.class)).isEqualTo(new Told(new SheetId(7)));
    }

    @Test
    @DisplayName("アドレスや文のなかでも、数だけが見える")
    void isANumberInText() {
        assertThat("/sheet/" + new SheetId(7)).isEqualTo("/sheet/7");
        assertThat(SheetId.valueOf("7")).isEqualTo(new SheetId(7));
        assertThatThrownBy(() -> SheetId.valueOf("七")).isInstanceOf(NumberFormatException.class);
    }

    @Test
    @DisplayName("表の列では数であり、ないものはないままである")
    void isANumberInTables() {
        var column = new SheetIdColumn();

        assertThat(column.convertToDatabaseColumn(new SheetId(7))).isEqualTo(7);
        assertThat(column.convertToEntityAttribute(7L)).isEqualTo(new SheetId(7));
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
