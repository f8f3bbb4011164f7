package dev.ringi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import dev.ringi.publication.PlanFile;
import dev.ringi.publication.Press;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static Stream<PlanFile> plans() {
        return Stream.of(PlanFile.sample());
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 320})
    @DisplayName("公表される画面は、広い画面でも狭い画面でもWCAG 2.2 AAに反せず、横にはみ出さない")
    void theEditionIsAccessible(int width) {
        plans().forEach(plan -> {
            try (var page = Chromium.get().newPage(new Browser.NewPageOptions().setViewportSize(width, 800))) {
                page.setDefaultTimeout(Chromium.PATIENCE);
                page.setContent(Press.page(plan.content()));
                assertThat(new AxeBuilder(page).withTags(WCAG_2_2_AA).analyze().getViolations())
                        .extracting(rule -> rule.getId() + " " + rule.getNodes())
                        .isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .isLessThanOrEqualTo(width);
            }
        });
    }
}
