package dev.ringi.organization.process;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;

/**
 * {@code --ringi.rescue=<id>} starts the application for nothing but {@link Rescue}, ends it before the engine begins to
 * work, and tells the password to whoever called it.
 */
@Component
@ConditionalOnProperty("ringi.rescue")
class RescueCommand implements ApplicationRunner {

    private final Rescue rescue;
    private final String id;
    private final ApplicationContext application;

    RescueCommand(Rescue rescue, @Value("${ringi.rescue}") String id, ApplicationContext application) {
        this.rescue = rescue;
        this.id = id;
        this.application = application;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var password = rescue.rescue(id);
        var status = SpringApplication.exit(application);
        // Below all that is logged to the end.
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)
                .printf("%n管理者「%s」の新しいパスワード：%s%nRingiを起動してログインし、すぐに変えてください。%n", id, password);
        System.exit(status);
    }
}
