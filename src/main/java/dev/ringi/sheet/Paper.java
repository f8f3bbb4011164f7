package dev.ringi.sheet;

import dev.ringi.html.Html;
import dev.ringi.sheet.content.Block;
import dev.ringi.sheet.content.ContentHtml;
import java.util.List;

/** A sheet to read, as the fragment {@code paper} of {@code sheet/paper} shows it alone or in a page of others. */
public record Paper(String title, Html content) {

    public static Paper of(String title, List<Block> blocks) {
        return new Paper(title, ContentHtml.of(blocks));
    }
}
