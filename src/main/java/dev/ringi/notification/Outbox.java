package dev.ringi.notification;

import dev.ringi.organization.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes notices in the transaction of what they tell of; no mail server is asked for anything here. */
@Component
class Outbox {

    private static final String INSERT = """
            insert into ringi.mail (event, recipient_id, address, subject, body, message_id, state, attempts,
                created_at, next_attempt_at)
            values (:event, :recipient, :address, :subject, :body, :messageId, :state, 0, :now, :now)
            on conflict (event, recipient_id) do nothing
            """;

    private final MailTemplates templates;
    private final PostOffice office;
    private final MailSettings settings;
    private final JdbcClient sql;
    private final Clock clock;

    Outbox(MailTemplates templates, PostOffice office, MailSettings settings, JdbcClient sql, Clock clock) {
        this.templates = templates;
        this.office = office;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(Notice notice) {
        notice.recipients().forEach(person -> put(notice, person));
    }

    private void put(Notice notice, Person person) {
        var values = new HashMap<>(notice.values());
        values.put("recipient", person.name());
        var subject = templates.subject(notice.template(), values);
        sql.sql(INSERT)
                .param("event", notice.event())
                .param("recipient", person.id())
                .param("address", person.mail())
                .param("subject", office.isRehearsal() ? "【試行】" + subject : subject)
                .param("body", templates.body(notice.template(), values))
                .param("messageId", "<%s@%s>".formatted(UUID.randomUUID(), settings.domain()))
                .param("state", (office.isOpen() ? MailState.WAITING : MailState.KEPT).name())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
