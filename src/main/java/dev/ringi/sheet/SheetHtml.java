package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.SheetContent;
import dev.ringi.sheet.content.Wording;
import dev.ringi.sheet.form.SheetForms;
import java.util.List;
import org.springframework.stereotype.Component;

/** A sheet's content as it is shown to those who decide. */
@Component
public class SheetHtml {

    private final SheetForms forms;
    private final Wording names;
    private final Fragments fragments;

    SheetHtml(SheetForms forms, DepartmentNames names, Fragments fragments) {
        this.forms = forms;
        this.fragments = fragments;
        this.names = names;
    }

    /** All that was filled in, under the form's own headings. */
    public Paper of(String form, String title, JsonNode content) {
        return Paper.of(title, blocks(form, content));
    }

    /** The same where nothing else is shown. */
    public Html alone(String form, String title, JsonNode content) {
        return fragments.render("sheet/paper", "paper", of(form, title, content));
    }

    /** What it says now, with the departments' present names, to be kept as it is. */
    public List<Block> blocks(String form, JsonNode content) {
        return SheetContent.of(forms.get(form), content, names);
    }
}
