package dev.ringi.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Markup whose texts are escaped, for only those make it who can't forget to: {@link Fragments}, and trees of elements,
 * which hold texts as texts. Nothing else may stand unescaped in a template: {@code th:utext="${….trusted}"} fails for a text.
 */
public final class Html {

    private final String markup;

    Html(String markup) {
        this.markup = markup;
    }

    /** @param tree is taken from where it stands */
    public static Html of(Element tree) {
        return new Html(asWritten(tree).outerHtml());
    }

    /** Without the element itself, which only holds together what is shown. */
    public static Html inside(Element tree) {
        return new Html(asWritten(tree).html());
    }

    /** For a {@code th:utext}, or an answer of its own. */
    public String trusted() {
        return markup;
    }

    /** A document that prints prettily would turn a text's line ends into spaces, and add some of its own. */
    private static Element asWritten(Element tree) {
        var document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(tree);
        return tree;
    }
}
