package dev.ringi.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.RingiTest;
import dev.ringi.WebSession;
import dev.ringi.engine.WebappAddresses;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RingiTest
@DisplayName("TasklistとCockpitの、機能ごとの入口")
class DeskResourcesTest {

    @LocalServerPort
    int port;

    @Autowired
    List<DeskResource> resources;

    @Test
    @DisplayName("機能の名は、どれも違う")
    void featuresHaveNamesOfTheirOwn() {
        assertThat(resources).extracting(DeskResource::feature).contains("task").doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("Springの代理は間に立たない。JAX-RSは代理の注釈を読み損なう")
    void nothingStandsBetweenThemAndJaxRs() {
        assertThat(resources).noneMatch(AopUtils::isAopProxy);
    }

    @Test
    @DisplayName("ない機能は、管理者にも、日本語の404になる")
    void nobodyAnswersForAnUnknownFeature() {
        var admin = WebSession.login(port, "admin", "admin");

        assertThat(admin.get(WebappAddresses.feature("absence/absences")).statusCode())
                .isEqualTo(200);
        for (var unknown : List.of("nothing", "nothing/at/all", "desk", "absenceResource")) {
            var answer = admin.get(WebappAddresses.feature(unknown));
            assertThat(answer.statusCode()).as(unknown).isEqualTo(404);
            assertThat(WebSession.json(answer).path("message").asText())
                    .as(unknown)
                    .contains("お探しのページはありません");
        }
    }
}
