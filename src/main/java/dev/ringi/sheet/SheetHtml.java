package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.content.ContentHtml;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.SheetForms;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** A sheet's content as it is shown to those who decide. */
@Component
public class SheetHtml {

    private final SheetForms forms;
    private final Wording names;

    SheetHtml(SheetForms forms, Organization organization) {
        this.forms = forms;
        this.names = new DepartmentNames(organization);
    }

    /** One {@code div} with all that was filled in, under the form's own headings. */
    public Element of(String form, String title, JsonNode content) {
        var paper = new Element("div").addClass("ringi-sheet");
        paper.appendElement("h2").text(title);
        ContentHtml.append(paper, SheetContent.of(forms.get(form), content, names));
        return paper;
    }
}
