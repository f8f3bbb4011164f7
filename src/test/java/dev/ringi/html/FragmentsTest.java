package dev.ringi.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class FragmentsTest {

    private static final String TEXT = "<script>\"1\" & 'a'\n  二行目";
    private static final String ESCAPED = "&lt;script&gt;";

    /** Its templates' names are their texts. */
    private final Fragments fragments = new Fragments(templates());

    /** What the templates here show. */
    record Page(String text, Html html) {}

    @Test
    @DisplayName("ひな型が示す文字はエスケープされ、改行も残る")
    void textsAreEscaped() {
        var shown = render("<p th:fragment='told' th:text='${page.text}'></p>");

        assertThat(shown).startsWith("<p>" + ESCAPED).contains("&amp;", "\n  二行目");
    }

    @Test
    @DisplayName("ひな型のうち、名を挙げた断片だけが示される")
    void onlyTheFragmentIsShown() {
        assertThat(render("<h1>題</h1><p th:fragment='told'>文</p>")).isEqualTo("<p>文</p>");
    }

    @Test
    @DisplayName("エスケープしないで示せるのは、組み立てられたHTMLだけである")
    void onlyHtmlIsTrusted() {
        assertThat(render("<div th:fragment='told' th:utext='${page.html.trusted}'></div>"))
                .startsWith("<div><p>" + ESCAPED);
        assertThatThrownBy(() -> render("<div th:fragment='told' th:utext='${page.text.trusted}'></div>"))
                .rootCause()
                .hasMessageContaining("trusted");
    }

    @Test
    @DisplayName("要素の木の文字はエスケープされ、改行も空白も足されず失われない")
    void treesAreShownAsWritten() {
        var tree = new Element("div");
        tree.appendElement("p").text(TEXT);

        assertThat(Html.of(tree).trusted()).isEqualTo("<div><p>&lt;script&gt;\"1\" &amp; 'a'\n  二行目</p></div>");
        assertThat(Html.inside(tree).trusted()).startsWith("<p>").endsWith("</p>");
    }

    private String render(String template) {
        var tree = new Element("div");
        tree.appendElement("p").text(TEXT);
        return fragments
                .render(template, "told", new Page(TEXT, Html.inside(tree)))
                .trusted();
    }

    private static SpringTemplateEngine templates() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine;
    }
}
