package dev.ringi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium for tests: an installed one, else Playwright's own, else (root on Debian) one from apt. */
final class Chromium {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final List<String> USUAL_PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    /** In milliseconds: only what fails waits so long, and a busy machine is slow. */
    static final double PATIENCE = 120_000;

    private static Browser browser;

    private Chromium() {}

    /** Started once for all tests of this JVM, and ended with it. */
    static synchronized Browser get() {
        if (browser == null) {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = launch(playwright);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    private static Browser launch(Playwright playwright) {
        var installed = installed();
        if (installed.isPresent()) {
            return launch(playwright, installed);
        }
        downloadPlaywrightsOwn();
        try {
            return launch(playwright, Optional.empty());
        } catch (PlaywrightException noneDownloaded) {
            return launch(playwright, fromApt());
        }
    }

    private static Browser launch(Playwright playwright, Optional<Path> executable) {
        // As at a city hall; a browser without its Japanese (chromium-l10n) shows a date's fields as mm/dd/yyyy.
        var environment = new HashMap<>(System.getenv());
        environment.put("LANGUAGE", "ja");
        var options = new LaunchOptions().setArgs(FLAGS).setEnv(environment).setTimeout(PATIENCE);
        executable.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("CHROME_BIN")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromApt() {
        var root = Objects.equals(System.getProperty("user.name"), "root");
        if (root && Files.isExecutable(Path.of("/usr/bin/apt-get")) && aptInstalls()) {
            return installed();
        }
        throw new IllegalStateException(
                "Browser tests need Chromium or Chrome: install one, or set CHROME_BIN to its executable.");
    }

    /** Does nothing where it is there already; where it can't be had, the launch afterwards says so. */
    private static void downloadPlaywrightsOwn() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        succeeds(java, "-cp", System.getProperty("java.class.path"), CLI.class.getName(), "install", "chromium");
    }

    private static boolean aptInstalls() {
        var script = "apt-get update -q && apt-get install -y -q --no-install-recommends chromium fonts-noto-cjk";
        return succeeds("sh", "-c", script);
    }

    private static boolean succeeds(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
        } catch (IOException cannotRun) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
