package dev.ringi.driver;

import static dev.ringi.database.TestServer.APPLICATION;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.ringi.RingiProcess;
import dev.ringi.WebSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Ringi in a JVM of its own, its PostgreSQL, and a mail server that outlives both. */
final class Server implements AutoCloseable {

    /** Only so that a hang fails. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final int port = freePort();
    private final GreenMail mails = new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Postgres postgres;
    private RingiProcess ringi;

    Server(Path folder) throws IOException, SQLException {
        mails.start();
        postgres = new Postgres(folder.resolve("data"), freePort());
        postgres.start();
        postgres.add(APPLICATION);
        start();
    }

    private void start() throws IOException {
        ringi = RingiProcess.start(List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + postgres.url(),
                "--spring.datasource.username=" + APPLICATION,
                "--spring.flyway.user=postgres",
                "--camunda.bpm.admin-user.password=admin",
                "--ringi.sample.enabled=true",
                "--ringi.mail.interval=PT0.1S",
                "--ringi.mail.from=ringi@wakaba.example",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mails.getSmtp().getPort()));
        if (ringi.prints(line -> line.contains("を開いてください")).isEmpty()) {
            throw new IllegalStateException("Ringi did not start");
        }
        ringi.printsUnheard();
    }

    /** As {@code kill -9}, whatever it is about; what was left is there again when this returns. */
    void killJvm() throws IOException, InterruptedException {
        ringi.kill();
        start();
    }

    /** In order: it breaks off what its clients are about. */
    void restartDatabase() throws IOException, InterruptedException {
        postgres.stop();
        postgres.start();
        awaitAnswer();
    }

    void crashDatabase() throws IOException, InterruptedException {
        postgres.crash();
        restartDatabase();
    }

    private void awaitAnswer() throws InterruptedException {
        while (!answers()) {
            Thread.sleep(50);
        }
    }

    private boolean answers() {
        try {
            WebSession.login(port, "sato", "ringi");
            return true;
        } catch (IllegalStateException | UncheckedIOException notYet) {
            return false;
        }
    }

    /** Until nothing is left that goes on by itself. */
    void awaitRest() {
        await().atMost(PATIENCE)
                .until(() -> 0
                        == sql().queryForObject(
                                        "select (select count(*) from act_ru_job where type_ = 'message' and retries_ > 0)"
                                                + " + (select count(*) from ringi.mail where state = 'WAITING')",
                                        Integer.class));
    }

    int port() {
        return port;
    }

    GreenMail mails() {
        return mails;
    }

    JdbcTemplate sql() {
        return new JdbcTemplate(new DriverManagerDataSource(postgres.url(), "postgres", ""));
    }

    @Override
    public void close() throws IOException {
        ringi.close();
        postgres.stop();
        mails.stop();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
