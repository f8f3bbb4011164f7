package dev.ringi.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** English that a person would meet on the screen: visible text, hints and the title. */
final class EnglishWords {

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");
    /** Ids of cases and of a diagram's elements. */
    private static final Pattern ENGINE_IDS =
            Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}|\\b[a-z][A-Za-z]*_[a-z]\\w*");
    /** Names and abbreviations that Japanese offices write in Latin letters; the engine's and drawing library's names. */
    private static final Set<String> ALLOWED = Set.of(
            "ctrl",
            "alt",
            "shift",
            "Ringi",
            "ID",
            "OK",
            "MB",
            "Camunda",
            "Platform",
            "Asia",
            "Tokyo",
            "bpmn",
            "io",
            "BPMN",
            "DMN",
            "JSON",
            "XML",
            "CSV",
            "API",
            "LDAP");

    private static final String VISIBLE = """
            () => {
              const shown = (e) => e.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true });
              const said = [document.title];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walk.nextNode()) {
                const parent = walk.currentNode.parentElement;
                if (!['SCRIPT', 'STYLE'].includes(parent.tagName) && shown(parent)) said.push(walk.currentNode.data);
              }
              document.querySelectorAll('[placeholder],[title],[aria-label]').forEach((e) => {
                if (shown(e)) ['placeholder', 'title', 'aria-label'].forEach((a) => said.push(e.getAttribute(a) || ''));
              });
              return said;
            }""";

    private EnglishWords() {}

    /** Each with the sentence it stands in; empty where all is Japanese. */
    static List<String> on(Page page, String... known) {
        var names = Set.of(known);
        var said = (List<?>) page.evaluate(VISIBLE);
        return said.stream()
                .map(String.class::cast)
                .filter(text -> WORD.matcher(ENGINE_IDS.matcher(text).replaceAll(""))
                        .results()
                        .anyMatch(word -> !ALLOWED.contains(word.group()) && !names.contains(word.group())))
                .map(String::strip)
                .distinct()
                .toList();
    }
}
