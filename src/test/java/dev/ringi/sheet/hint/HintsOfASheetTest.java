package dev.ringi.sheet.hint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ringi.calendar.FiscalYear;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HintsOfASheetTest {

    private static final Policies POLICIES = new Policies(new HintSettings(List.of(), 120, Duration.ofMinutes(1)));
    private static final FiscalYear YEAR = new FiscalYear(2026);

    @ParameterizedTest
    @CsvSource({
        "今年度中に作成する, 今年度, 令和8年度",
        "本年度から導入する, 本年度, 令和8年度",
        "昨年度に始めた, 昨年度, 令和7年度",
        "来年度に備える, 来年度, 令和9年度",
        "一昨年度に始めた, 一昨年度, 令和6年度",
        "次年度以降の計画をまとめる, 次年度, 令和9年度",
        "待ち時間を前年度の42分から縮める, 前年度, 令和7年度",
    })
    @DisplayName("相対的な年度には、シートの年度から見た年度への直し方が示される")
    void aRelativeYearIsToldAbsolutely(String written, String found, String meant) {
        assertThat(look(written)).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo("relativeYear");
            assertThat(hint.found()).isEqualTo(found);
            assertThat(hint.replacement()).isEqualTo(meant);
            assertThat(hint.text()).contains(meant);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "昨年、窓口を設けた, 昨年, 令和7年, 令和7年度",
        "今後3年間で進める, 今後3年間, 令和8～10年度, 始まり",
        "今後５か年で進める, 今後５か年, 令和8～12年度, 終わり",
    })
    @DisplayName("どの年か書いた人にしか分からないものは、書き方の例だけが示される")
    void whatOnlyTheWriterKnowsIsNotReplaced(String written, String found, String advice, String other) {
        assertThat(look(written)).singleElement().satisfies(hint -> {
            assertThat(hint.found()).isEqualTo(found);
            assertThat(hint.replacement()).isNull();
            assertThat(hint.text()).contains(advice, other);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "対前年度比5%減とする。前年度比で増やす。前年同月と比べる",
                "令和4年度は前年度の1.3倍となった",
                "日本年金機構と協議し、従来年1回の点検を続ける",
                "(昨年度までの取組の振り返り)",
                "毎年度、年度中旬まで、各年度に行う",
                "まちににぎわいを生み、駅前ににぎわいを呼ぶ",
                "地域の力となるもののほか、市民とともに、事業ととらえる。こととする",
                "市ががん検診の費用を助成し、道路ががけ崩れで塞がる",
                "その後ののち、そののち、ものの、ここのの、子どもも",
                "窓口でできる手続、家庭でできる備え",
                "周知を各課を通じて行う。制度を市民を交えて考える",
                "取組を進め、各課が連携に取り組み、課題に取り組むとともに取り組みたい",
                "申込書により申込みを受け、期間内に申し込み、抽選する",
                "制度を見直した。制度を見直す。見直しを行う",
                "子育て世帯の子どもと、こども園、こども家庭庁、子ども・子育て支援事業計画",
                "サーバーを使う。サーバーの更新。サーバント",
                "ターゲット①の取組。指標は10件、令和8年度に3課、1人",
                "3市に及び、市及び県",
                "①と③については②の結果を待つ",
                "12.0日を<51件>に。7月から2月末までの間、30%以上を維持する",
                "様々な主体の意見を聞き、ＰＤＣＡを回す……。",
            })
    @DisplayName("正しい書き方には何も言わない")
    void whatIsRightIsLeftAlone(String right) {
        assertThat(look(right)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "考え方にに基づき, にに, に",
        "窓口をを設ける, をを, を",
        "市民がが参加する, がが, が",
        "市はは、推進する, はは, は",
        "県とと連携する, とと, と",
        "各課のの職員, のの, の",
        "各課でで検討する, でで, で",
        "推進する。。, 。。, 。",
        "検討し、、実施する, 、、, 、",
        "検討する、。, 、。, 。",
    })
    @DisplayName("助詞と句読点の重なりは、一つに直せる")
    void aSlipIsMended(String written, String found, String once) {
        assertThat(look(written)).singleElement().satisfies(hint -> {
            assertThat(hint.found()).isEqualTo(found);
            assertThat(hint.replacement()).isEqualTo(once);
        });
    }

    @Test
    @DisplayName("「提案を募集を開始」のような二重の「を」は、直し方を文で示す")
    void aDoubledObjectIsExplained() {
        assertThat(look("提案を募集を開始する"))
                .singleElement()
                .satisfies(hint -> assertThat(hint.text()).contains("「の募集を」"));
    }

    @ParameterizedTest
    @CsvSource({
        "協働の取り組みを進め、取組を広げる, 取り組み, 取組",
        "引き継ぎを行い、引継ぎ書を作る, 引き継ぎ, 引継ぎ",
        "問い合わせに応じ、問合せの件数を数える, 問い合わせ, 問合せ",
        "サーバを置き、サーバーを守る, サーバ, サーバー",
        "申し込みは随時、申込みの窓口は本庁, 申し込み, 申込み",
        "子どもの居場所と子どもの食事と子供の遊び, 子供, 子ども",
    })
    @DisplayName("一つのシートの中の表記の揺れは、公用文の書き方か多い方に直せる")
    void mixedSpellingIsMended(String written, String found, String better) {
        assertThat(look(written)).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo("mixedSpelling");
            assertThat(hint.found()).isEqualTo(found);
            assertThat(hint.replacement()).isEqualTo(better);
            assertThat(hint.text()).contains("「" + found + "」", "「" + better + "」");
        });
    }

    @Test
    @DisplayName("かぎ括弧の中と用語の名前は、表記の揺れに数えない")
    void namesKeepTheirSpelling() {
        assertThat(look("取組を進め、「みんなの取り組み」という冊子を配る")).isEmpty();
        assertThat(look(Map.of("取り組み支援員", ""), passage("取組を進め、取り組み支援員を置く")))
                .extracting(Hint::kind)
                .containsOnly("undefinedTerm");
    }

    @Test
    @DisplayName("同じ言葉の同じ直し方は、場所をまとめて一件になる")
    void samePlacesAreOneHint() {
        assertThat(look("今年度に決め、今年度に行う"))
                .singleElement()
                .satisfies(hint -> assertThat(hint.at()).containsExactly(0, 7));
    }

    @Test
    @DisplayName("よそで説明されている用語は、このシートに説明がないときだけ、その説明とともに知らされる")
    void anUndefinedTermIsTold() {
        var glossary = Map.of("支所", "市役所の事務を地域で取り扱う事務所。");

        assertThat(look(glossary, passage("3か所の支所に置く。支所を開く"))).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo("undefinedTerm");
            assertThat(hint.found()).isEqualTo("支所");
            assertThat(hint.text()).contains("事務所。");
        });
        assertThat(look(glossary, passage("支所長会議を開く"))).isEmpty();
        assertThat(look(glossary, passage("支所（南、東、北）に置く"))).isEmpty();
        assertThat(look(Map.of("EBPM", ""), passage("根拠に基づく政策立案（EBPM）を進め、EBPMを広める")))
                .isEmpty();
        assertThat(look(Map.of("DX", ""), passage("DXF形式で公開する"))).isEmpty();
        assertThat(look(
                        glossary,
                        passage("支所に置く"),
                        new Passage("sheet.notes[0].term", "用語", Role.TERM, "支所"),
                        new Passage("sheet.notes[0].text", "説明", Role.EXPLANATION, "事務所のこと。")))
                .isEmpty();
    }

    @Test
    @DisplayName("①と1の混在、丸数字の抜けと重なりが知らされる")
    void numberingIsChecked() {
        assertThat(look("ターゲット①を進める。ターゲット1の指標")).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo("mixedNumbering");
            assertThat(hint.found()).isEqualTo("ターゲット1");
        });
        assertThat(look("①調査\n②分析\n④公表"))
                .singleElement()
                .satisfies(hint -> assertThat(hint.text()).contains("「②」の次に「④」"));
        assertThat(look("①調査\n②分析\n②公表")).hasSize(1);
        assertThat(look("①調査\n②分析\n①公表\n②配布")).isEmpty();
    }

    @Test
    @DisplayName("目標に数字も期限も区切りもないときだけ、そのことが知らされる")
    void aGoalWithoutMeasureIsTold() {
        assertThat(goal("令和8年度も周知に努め、連携を図る。")).extracting(Hint::kind).containsExactly("goalWithoutMeasure");
        assertThat(goal("取得率30%以上を維持する。")).isEmpty();
        assertThat(goal("基本設計を終える。")).isEmpty();
        assertThat(goal("年度末までに3割減らす。")).isEmpty();
        assertThat(goal("　\n")).isEmpty();
    }

    @Test
    @DisplayName("引き継いだままの目標と振り返り、引き継いだ数字で時点のないものが知らされる")
    void whatWasCarriedOverIsTold() {
        var goal = new Passage("sheet.goal", "実施目標", Role.GOAL, "登録者を500人とする。");
        var background = passage("登録者は312人である。");
        var rows = List.of(
                new Passage("sheet.items[0].text", "", Role.SCHEDULE, "新しい取組"),
                new Passage("sheet.items[1].text", "", Role.SCHEDULE, "同じ 取組"));
        var before = List.of(goal, background, new Passage("sheet.items[0].text", "", Role.SCHEDULE, "同じ取組"));
        var now = new ArrayList<>(List.of(goal, background));
        now.addAll(rows);

        var hints = POLICIES.look(new SheetText(YEAR, now, before, Map.of()));

        assertThat(hints)
                .extracting(Hint::path, Hint::kind)
                .containsExactly(
                        tuple("sheet.goal", "unchanged"),
                        tuple("sheet.background", "undatedFigure"),
                        tuple("sheet.items[1].text", "unchanged"));
        assertThat(hints.get(2).text()).startsWith("2件のうち1件が");
    }

    @Test
    @DisplayName("文体の混在と長すぎる文が知らされ、体言止めは混在に数えない")
    void styleIsChecked() {
        assertThat(look("窓口を設ける。相談は増えている。案内を配ります。")).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo("mixedStyle");
            assertThat(hint.found()).isEqualTo("案内を配ります。");
        });
        assertThat(look("窓口を設ける。相談会の開催。「助かります。」との声。")).isEmpty();
        assertThat(look("あ".repeat(121) + "。")).extracting(Hint::kind).containsExactly("longSentence");
        assertThat(look("あ".repeat(60) + "（" + "い".repeat(100) + "）。")).isEmpty();
    }

    private static List<Hint> goal(String text) {
        return look(Map.of(), new Passage("sheet.goal", "実施目標", Role.GOAL, text));
    }

    private static List<Hint> look(String text) {
        return look(Map.of(), passage(text));
    }

    private static List<Hint> look(Map<String, String> glossary, Passage... passages) {
        return POLICIES.look(new SheetText(YEAR, List.of(passages), List.of(), glossary));
    }

    private static Passage passage(String text) {
        return new Passage("sheet.background", "背景及び期待する効果", Role.OTHER, text);
    }
}
