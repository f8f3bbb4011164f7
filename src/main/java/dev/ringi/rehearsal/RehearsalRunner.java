package dev.ringi.rehearsal;

import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Holds the rehearsal once the application is ready, and ends it: exit status 0 when the year came to its end. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class RehearsalRunner {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalRunner.class);

    private final Rehearsal rehearsal;
    private final Harvest harvest;
    private final Checklist checklist;
    private final Report report;
    private final Path file;
    private final Path folder;

    RehearsalRunner(
            Rehearsal rehearsal,
            Harvest harvest,
            Checklist checklist,
            Report report,
            @Value("${ringi.rehearse}") String file,
            @Value("${ringi.rehearsal.directory}") String folder) {
        this.rehearsal = rehearsal;
        this.harvest = harvest;
        this.checklist = checklist;
        this.report = report;
        this.file = Path.of(file);
        this.folder = Path.of(folder);
    }

    /** In a thread of its own: the engine begins to run its jobs only after everybody has heard this event. */
    @EventListener
    void hold(ApplicationReadyEvent ready) {
        var application = ready.getApplicationContext();
        new Thread(
                        () -> {
                            var status = succeeds(application) ? 0 : 1;
                            System.exit(SpringApplication.exit(application, () -> status));
                        },
                        "rehearsal")
                .start();
    }

    private boolean succeeds(ConfigurableApplicationContext application) {
        try {
            report.say(file.getFileName() + " の試行を始めます。メールは送られません。");
            var port = application.getEnvironment().getProperty("local.server.port");
            var address = "http://127.0.0.1:" + port;
            var cycles = rehearsal.walk(address);
            checklist.happened().forEach(what -> report.say("確認：" + what));
            for (var cycle : cycles) {
                report.say(cycle.title() + " が公表されました。版は次のフォルダーにあります：" + harvest.of(cycle, address));
            }
            new RehearsalFolder(folder).finish();
            return true;
        } catch (Exception e) {
            LOG.error("The rehearsal failed", e);
            report.say("試行は終わりまで進みませんでした：" + e.getMessage());
            return false;
        }
    }
}
