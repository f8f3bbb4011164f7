package dev.ringi.sheet.diff;

import dev.ringi.html.Html;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * Differences as they are read: {@code <ins>} and {@code <del>}, each with a word for those who neither see colours nor
 * lines. Text keeps its line ends by the style of {@code ringi-text}.
 */
public final class DiffHtml {

    private static final int EDGE = 30;
    private static final int WORTH_HIDING = 160;

    private DiffHtml() {}

    /** One {@code section} for each change: its field, what became of it, and the text with its marks. */
    public static Html of(List<FieldChange> changes) {
        var page = new Element("div").addClass("ringi-diff");
        changes.forEach(change -> page.appendChild(section(change)));
        return Html.of(page);
    }

    private static Element section(FieldChange change) {
        var section = new Element("section");
        var heading = section.appendElement("h3").text(change.label() + " ");
        heading.appendChild(badge(change));
        section.appendChild(inline(change, true));
        return section;
    }

    /** 変更, 追加 …, with the number of the place that a row came from. */
    private static Element badge(FieldChange change) {
        var kind = change.kind();
        var moved = change.movedFrom() == 0 ? "" : "（" + change.movedFrom() + "番目から移動）";
        return new Element("span")
                .addClass("ringi-badge")
                .addClass("ringi-" + kind.name().toLowerCase(Locale.ROOT))
                .text((kind == ChangeKind.MOVED ? "" : kind.label()) + moved);
    }

    /** @param shortened whether long stretches that stayed the same are folded away */
    static Element inline(FieldChange change, boolean shortened) {
        var text = new Element("div").addClass("ringi-text");
        for (var stretch : TextDiff.of(change.before(), change.after())) {
            if (stretch.kind() == Stretch.Kind.SAME) {
                same(text, stretch.text(), shortened);
            } else {
                mark(text, stretch);
            }
        }
        return text;
    }

    /** The earlier text alone, with what was taken out of it. */
    public static Html earlier(FieldChange change) {
        return Html.of(oneSide(change, Stretch.Kind.REMOVED));
    }

    /** The later text alone, with what was put into it. */
    public static Html later(FieldChange change) {
        return Html.of(oneSide(change, Stretch.Kind.ADDED));
    }

    private static Element oneSide(FieldChange change, Stretch.Kind side) {
        var text = new Element("div").addClass("ringi-text");
        for (var stretch : TextDiff.of(change.before(), change.after())) {
            if (stretch.kind() == Stretch.Kind.SAME) {
                text.appendText(stretch.text());
            } else if (stretch.kind() == side) {
                mark(text, stretch);
            }
        }
        return text;
    }

    private static void mark(Element text, Stretch stretch) {
        var removed = stretch.kind() == Stretch.Kind.REMOVED;
        var marked = text.appendElement(removed ? "del" : "ins");
        marked.appendElement("span").addClass("ringi-said").text(removed ? "削除：" : "追加：");
        marked.appendText(stretch.text());
    }

    private static void same(Element parent, String text, boolean shortened) {
        if (!shortened || text.length() < WORTH_HIDING) {
            parent.appendText(text);
            return;
        }
        var from = text.offsetByCodePoints(0, EDGE);
        var to = text.offsetByCodePoints(text.length(), -EDGE);
        parent.appendText(text.substring(0, from));
        var fold = parent.appendElement("details").addClass("ringi-fold");
        fold.appendElement("summary").text("…（変更のない" + (to - from) + "文字）…");
        fold.appendElement("span").text(text.substring(from, to));
        parent.appendText(text.substring(to));
    }
}
