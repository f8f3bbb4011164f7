package dev.ringi.driver;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the mail server was given, and what the outbox says of it. */
record Mails(GreenMail server, JdbcTemplate sql) {

    /** @param blows each may have ended a sender between the server's word and its own */
    List<Executable> wentOnce(int blows) {
        return List.of(this::wentOnce, () -> areDoubtfulOnlyByABlow(blows));
    }

    private void wentOnce() {
        assertThat(received().values()).containsOnly(1L);
        assertThat(received()).containsKeys(ids("SENT").toArray(String[]::new));
        assertThat(received().keySet())
                .isSubsetOf(Stream.of("SENT", "SENDING", "UNCERTAIN")
                        .flatMap(state -> ids(state).stream())
                        .toList());
    }

    /** One a blow at most: of that one nobody knows, and a person is asked. */
    private void areDoubtfulOnlyByABlow(int blows) {
        assertThat(ids("SENDING").size() + ids("UNCERTAIN").size()).isLessThanOrEqualTo(blows);
        assertThat(ids("FAILED")).isEmpty();
        assertThat(ids("WAITING")).isEmpty();
    }

    private Map<String, Long> received() {
        return Stream.of(server.getReceivedMessages()).map(Mails::id).collect(groupingBy(id -> id, counting()));
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> ids(String state) {
        return sql.queryForList("select message_id from ringi.mail where state = ?", String.class, state);
    }
}
