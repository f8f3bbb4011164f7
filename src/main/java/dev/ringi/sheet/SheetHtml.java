package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.ContentHtml;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A sheet's content as it is shown to those who decide. */
@Component
public class SheetHtml {

    private final SheetForms forms;
    private final Wording names;

    SheetHtml(SheetForms forms, DepartmentNames names) {
        this.forms = forms;
        this.names = names;
    }

    /** One {@code div} with all that was filled in, under the form's own headings. */
    public Element of(String form, String title, JsonNode content) {
        return paper(title, blocks(form, content));
    }

    /** What it says now, with the departments' present names, to be kept as it is. */
    public List<Block> blocks(String form, JsonNode content) {
        return SheetContent.of(forms.get(form), content, names);
    }

    /** The same as {@link #of} for what was kept. */
    public static Element paper(String title, List<Block> blocks) {
        var paper = new Element("div").addClass("ringi-sheet");
        paper.appendElement("h2").text(title);
        ContentHtml.append(paper, blocks);
        return paper;
    }
}
