package dev.ringi.notification;

import dev.ringi.organization.Person;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
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
    private final NamedParameterJdbcOperations sql;
    private final Clock clock;

    Outbox(
            MailTemplates templates,
            PostOffice office,
            MailSettings settings,
            NamedParameterJdbcOperations sql,
            Clock clock) {
        this.templates = templates;
        this.office = office;
        this.settings = settings;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void put(Notice notice) {
        put(List.of(notice));
    }

    /** All at once. */
    @Transactional(propagation = Propagation.MANDATORY)
    void put(Collection<Notice> notices) {
        var state = office.isOpen() ? MailState.WAITING : MailState.KEPT;
        var now = Timestamp.from(clock.instant());
        sql.batchUpdate(
                INSERT,
                notices.stream()
                        .flatMap(this::rows)
                        .map(row -> row.addValue("state", state.name()).addValue("now", now))
                        .toArray(SqlParameterSource[]::new));
    }

    private Stream<MapSqlParameterSource> rows(Notice notice) {
        var subject = templates.subject(notice.template(), notice.values());
        var text = templates.body(notice.template(), notice.values());
        return notice.recipients().stream().map(person -> row(notice, subject, text, person));
    }

    private MapSqlParameterSource row(Notice notice, String subject, String text, Person person) {
        return new MapSqlParameterSource()
                .addValue("event", notice.event())
                .addValue("recipient", person.id())
                .addValue("address", person.mail())
                .addValue("subject", office.isRehearsal() ? "【試行】" + subject : subject)
                .addValue("body", templates.salutation(person.name()) + text)
                .addValue("messageId", "<%s@%s>".formatted(UUID.randomUUID(), settings.domain()));
    }
}
