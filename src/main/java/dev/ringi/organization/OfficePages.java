package dev.ringi.organization;

import dev.ringi.desk.GatedPages;
import dev.ringi.refusal.Refusal;
import java.util.List;

/** Pages beside the webapps that are the policy office's, and administrators'. */
public final class OfficePages {

    private OfficePages() {}

    /** @param addresses as a pattern, such as {@code /ringi/board/**} */
    public static GatedPages at(String addresses) {
        return new GatedPages(
                addresses, List.of(Groups.OFFICE, Groups.ADMINISTRATORS), () -> Refusal.forbidden("desk.notOffice"));
    }
}
