package dev.ringi.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.sheet.content.Block;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EarlierEditionTest {

    /** As an edition was frozen before contents were blocks. */
    private static final String FROZEN = """
            {"municipality": "若葉市", "title": "重点計画", "subtitle": "実施目標", "fiscalYear": "令和7年度", "release": "令和7年6月",
             "labels": {"target_name": "名称", "background": "背景", "previous_review": "（振り返り）", "efforts": "主な取組",
               "issues": "課題", "this_year": "◀ 令和7年度 ▶", "goal": "目標", "actions_and_schedule": "予定"},
             "frontMatter": {"chapters": []}, "nodes": [],
             "sheets": [{"sheetId": 3, "versionHash": "ab", "number": 1, "mark": "①", "name": "待ち時間の短縮", "path": ["視点1 市民"],
               "leads": [{"code": "d1", "name": "市民課"}], "reviewHeading": "（2年間の振り返り）",
               "background": ["背景の文。", "次の段落。"], "efforts": ["令和6年度は12.0分。"], "issues": ["<51件>"], "goal": ["10分にする。"],
               "items": ["4月に測る。", "5月に並べる。"], "notes": [{"term": "待ち時間", "text": "呼ばれるまでの時間"}],
               "attachments": []}]}
            """;

    @Test
    @DisplayName("前に確定した版も、同じ言葉が同じ見出しの下で読める")
    void whatWasFrozenEarlierReadsAsItDid() throws JsonProcessingException {
        var json = new ObjectMapper();
        var frozen = json.readTree(FROZEN);

        assertThat(EarlierEdition.is(frozen)).isTrue();
        var content = EarlierEdition.read(frozen, json);

        assertThat(content.sheets().get(0).blocks().stream().flatMap(Block::words))
                .containsExactly(
                        "背景の文。", "次の段落。", "令和6年度は12.0分。", "<51件>", "10分にする。", "4月に測る。", "5月に並べる。", "待ち時間", "呼ばれるまでの時間");
        var sheet = Jsoup.parse(Press.page(content)).select("article.sheet").first();
        assertThat(sheet.select("h4, h5").eachText())
                .containsExactly("背景", "（2年間の振り返り）", "主な取組", "課題", "◀ 令和7年度 ▶", "目標", "予定");
        assertThat(sheet.text()).contains("※待ち時間：呼ばれるまでの時間", "主管課 市民課");
        assertThat(EarlierEdition.is(json.valueToTree(content))).isFalse();
    }
}
