package dev.ringi.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringi.Owner;
import dev.ringi.RingiTest;
import dev.ringi.event.DomainEvent;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@RingiTest
class AuditTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate sql;

    private final String subject = UUID.randomUUID().toString();

    @Test
    @DisplayName("出来事は、誰が・どの立場で・誰のために・何を、とともに残る")
    void anEventIsKeptWithAllThatItSays() {
        publish(returned("目標に数値がありません。<例：51件>"));

        assertThat(trail.findBySubjectOrderById(subject)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("sato");
            assertThat(entry.capacity()).isEqualTo("政策企画課長");
            assertThat(entry.onBehalfOf()).isEqualTo("mori");
            assertThat(entry.eventType()).isEqualTo("audit.Returned");
            assertThat(entry.at()).isNotNull();
            assertThat(entry.details().path("reason").asText()).isEqualTo("目標に数値がありません。<例：51件>");
            assertThat(entry.details().path("due").asText()).isEqualTo("2026-05-15");
        });
    }

    @Test
    @DisplayName("エンジン自身の出来事には、行為者がない")
    void whatTheEngineDoesHasNoActor() {
        publish(new Opened(subject, null));

        assertThat(trail.findBySubjectOrderById(subject)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isNull();
            assertThat(entry.capacity()).isNull();
        });
    }

    @Test
    @DisplayName("業務が取り消されれば、記録も残らない")
    void theEntryIsRolledBackWithTheStep() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(returned("理由"));
            status.setRollbackOnly();
        });

        assertThat(trail.findBySubjectOrderById(subject)).isEmpty();
    }

    @Test
    @DisplayName("トランザクションの外の出来事は受け付けない")
    void anEventOutsideATransactionIsRefused() {
        assertThatThrownBy(() -> events.publishEvent(returned("理由")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update ringi.audit_entry set actor = 'nobody'",
                "delete from ringi.audit_entry",
                "truncate ringi.audit_entry",
                "alter table ringi.audit_entry disable trigger all",
                "alter table ringi.audit_entry disable trigger audit_entry_append_only",
                "drop trigger audit_entry_append_only on ringi.audit_entry",
                "drop table ringi.audit_entry",
                "create rule forget as on insert to ringi.audit_entry do instead nothing",
                "create trigger forget before insert on ringi.audit_entry for each row execute function ringi.refuse_change()",
                "create or replace function ringi.refuse_audit_change() returns trigger language plpgsql as 'begin return new; end'",
                "alter function ringi.chain_audit_entry() security invoker",
                "set session_replication_role = replica",
                "set role postgres",
                "update ringi.audit_head set number = 0",
                "delete from ringi.audit_head",
                "insert into ringi.audit_entry (id, at, event_type, subject, details) values (-1, now(), 'x', 'x', '{}')",
                "insert into ringi.audit_entry (at, event_type, subject, details, number) values (now(), 'x', 'x', '{}', 7)",
                "create table ringi.own (word text)"
            })
    @DisplayName("書き換えも削除も、それを止めている仕掛けを外すことも、アプリケーションの役割には許されない")
    void theApplicationsRoleCanChangeNothing(String change) {
        publish(returned("理由"));

        assertThatThrownBy(() -> sql.execute(change))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        assertThat(trail.findBySubjectOrderById(subject)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "update ringi.audit_entry set actor = 'nobody'",
                "delete from ringi.audit_entry",
                "truncate ringi.audit_entry"
            })
    @DisplayName("表の持ち主にも、仕掛けを外さないかぎり、書き換えも削除もできない")
    void theTriggerRefusesTheOwner(String change, @Autowired Owner owner) {
        assertThatThrownBy(() -> owner.execute(change))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }

    @Test
    @DisplayName("長い業務の途中でも、ほかの業務の記録は待たされない")
    void aLongTransactionHoldsNobodyUp() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(returned("長い業務"));
            CompletableFuture.runAsync(() -> publish(returned("短い業務")))
                    .orTimeout(1, TimeUnit.MINUTES)
                    .join();
        });

        assertThat(trail.findBySubjectOrderById(subject))
                .extracting(entry -> entry.details().path("reason").asText())
                .containsExactly("短い業務", "長い業務");
    }

    @Test
    @DisplayName("大勢が同時に書いても、連鎖は切れない")
    void manyWriteAtOnce(@Autowired ChainCheck chain) {
        IntStream.range(0, 40)
                .mapToObj(number -> CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
                    events.publishEvent(returned("一"));
                    events.publishEvent(returned("二"));
                    events.publishEvent(returned("三"));
                })))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(trail.findBySubjectOrderById(subject)).hasSize(120);
        assertThat(chain.check().sentence()).contains("書き換えも欠けも割り込みもありません");
    }

    @Test
    @DisplayName("コミットの間際の出来事も、別のトランザクションをはさんだ出来事も、それぞれの業務とともに残る")
    void lateAndNestedEventsAreKept(@Autowired PlatformTransactionManager transactions) {
        var nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(returned("外"));
            nested.executeWithoutResult(inner -> events.publishEvent(returned("内")));
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    events.publishEvent(returned("間際"));
                }
            });
        });

        assertThat(trail.findBySubjectOrderById(subject))
                .extracting(entry -> entry.details().path("reason").asText())
                .containsExactly("内", "外", "間際");
    }

    private void publish(DomainEvent event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private Returned returned(String reason) {
        return new Returned(subject, "sato", "政策企画課長", "mori", reason, LocalDate.of(2026, 5, 15));
    }

    record Returned(String subject, String actor, String capacity, String onBehalfOf, String reason, LocalDate due)
            implements DomainEvent {}

    record Opened(String subject, String actor) implements DomainEvent {}
}
