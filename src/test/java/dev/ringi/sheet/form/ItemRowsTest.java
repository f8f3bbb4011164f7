package dev.ringi.sheet.form;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("資料を添える取組")
class ItemRowsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SheetForms forms = new SheetForms(JSON, "");

    @Test
    @DisplayName("課ごとに書く一覧があればその行で、用語の説明は取組でない")
    void rowsThatDepartmentsOwnComeFirst() throws JsonProcessingException {
        assertThat(texts("planSheet", """
                {"items": [{"text": " 6月に周知する。 ", "unit": "d2"}, {"text": ""}, {"text": "7月に折衝する。"}],
                 "notes": [{"term": "折衝", "text": "話し合うこと。"}]}
                """)).containsExactly("6月に周知する。", "7月に折衝する。");
    }

    @Test
    @DisplayName("なければ様式の初めの一覧の行で、一覧のない様式には取組がない")
    void elseThoseOfTheFirstList() throws JsonProcessingException {
        assertThat(texts("initiativeResult", """
                {"results": [{"result": "開設した。", "explanation": "長い説明。"}]}
                """)).containsExactly("開設した。");
        assertThat(texts("initiativePlan", "{\"text\": \"方針\"}")).isEmpty();
        assertThat(texts("initiativeResult", "{}")).isEmpty();
    }

    private List<String> texts(String form, String content) throws JsonProcessingException {
        return ItemRows.texts(forms.get(form), JSON.readTree(content));
    }
}
