package dev.ringi.audit;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --ringi.audit.check} starts the application for nothing but {@link ChainCheck}, and ends it before the engine
 * begins to work: with status 0 where the trail is whole, else with 1.
 */
@Component
@ConditionalOnProperty("ringi.audit.check")
class CheckCommand implements ApplicationRunner {

    private final ChainCheck chain;
    private final ApplicationContext application;

    CheckCommand(ChainCheck chain, ApplicationContext application) {
        this.chain = chain;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var verdict = chain.check();
        var status = SpringApplication.exit(application, () -> verdict.isSound() ? 0 : 1);
        // Below all that is logged to the end.
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .printf("%n%s%n", verdict.sentence());
        System.exit(status);
    }
}
