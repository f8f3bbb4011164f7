package dev.ringi.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tests of the pages' scripts, {@code src/test/js}, on the Node that Playwright brings: nobody needs to install one. */
class ScriptsTest {

    private static final Path TESTS = Path.of("src/test/js");
    private static final String FAILING = "failing tests:";
    private static final Pattern SOME_PASSED = Pattern.compile("(?m) pass [1-9]\\d*$");

    @Test
    @DisplayName("画面のスクリプトの試験（src/test/js）が、すべて通る")
    void scriptsKeepTheirWord() throws IOException, InterruptedException {
        var node = new ProcessBuilder(
                        node(),
                        "--test",
                        "--test-isolation=none",
                        "--test-reporter=spec",
                        "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON",
                        TESTS + "/**/*.test.js")
                .redirectErrorStream(true);
        node.environment().put("TZ", "Asia/Tokyo");

        var process = node.start();
        var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor())
                .as(told.substring(Math.max(0, told.indexOf(FAILING))))
                .isZero();
        assertThat(told).containsPattern(SOME_PASSED);
    }

    /** The driver's is made only once for all tests, with which browsers aren't to be fetched. */
    private static String node() {
        return Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false)
                .createProcessBuilder()
                .command()
                .get(0);
    }
}
