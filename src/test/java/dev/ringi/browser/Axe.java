package dev.ringi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.List;
import java.util.Set;

/** axe's serious findings on parts of a screen (WCAG 2.1 A and AA, as axe reads them). */
final class Axe {

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    /** Buttons of the stock list's head line, which bear a tooltip only. */
    private static final List<List<String>> CAMUNDAS_OWN = List.of(
            List.of(".tasks-list .region-toggle"),
            List.of(".tasks-list .sort-direction"),
            List.of(".tasks-list .new-sort"));

    private Axe() {}

    static void findsNothingIn(Person person, String... parts) {
        var axe = new AxeBuilder(person.settles().page());
        List.of(parts).forEach(axe::include);
        CAMUNDAS_OWN.forEach(axe::exclude);
        assertThat(axe.analyze().getViolations().stream()
                        .filter(found -> GRAVE.contains(found.getImpact()))
                        .map(found -> found.getId() + " " + found.getNodes()))
                .isEmpty();
    }
}
