package dev.ringi.notification;

import dev.ringi.desk.TaskOffered;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A department with two people, and tasks that are offered to it. */
@TestComponent
class Post {

    static final String DEPARTMENT = "d9901";
    static final String TITLE = "② 魅力ある<広報>の推進：シートを作成する";
    static final Instant DUE = Instant.parse("2026-05-15T08:00:00Z");

    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final MailRepository mails;
    private final JdbcTemplate sql;

    Post(ApplicationEventPublisher events, TransactionTemplate transaction, MailRepository mails, JdbcTemplate sql) {
        this.events = events;
        this.transaction = transaction;
        this.mails = mails;
        this.sql = sql;
    }

    void clear() {
        sql.update("delete from ringi.mail");
        sql.update("delete from ringi.post where department_code = ?", DEPARTMENT);
        sql.update("delete from ringi.person where id like 'mailtest%'");
        sql.update("delete from ringi.department where code = ?", DEPARTMENT);
        sql.update("insert into ringi.department values (?, '広報課', 1, false, true)", DEPARTMENT);
        employ("mailtesthead", "佐藤 花子", "hanako@wakaba.example", true);
        employ("mailteststaff", "髙橋 一郎", "ichiro@wakaba.example", false);
    }

    void employ(String id, String name, String address, boolean head) {
        sql.update("insert into ringi.person values (?, ?, ?, 1)", id, name, address);
        sql.update(
                "insert into ringi.post (person_id, department_code, title, head)" + " values (?, ?, '職員', ?)",
                id,
                DEPARTMENT,
                head);
    }

    /** To the head only, so that it makes one mail. */
    Mail offer() {
        return offer(TITLE, null, List.of(DEPARTMENT + "head")).get(0);
    }

    List<Mail> offer(String name, String cause, List<String> groups) {
        var task = UUID.randomUUID().toString();
        publish(task(task, name, cause, groups));
        return of(task);
    }

    TaskOffered task(String id, String name, String cause, List<String> groups) {
        return new TaskOffered(id, name, "重点計画-令和8年度-②", groups, List.of(), DUE, cause);
    }

    void publish(TaskOffered task) {
        transaction.executeWithoutResult(status -> events.publishEvent(task));
    }

    List<Mail> of(String task) {
        return mails.findByEventOrderById("task:" + task);
    }

    Mail now(Mail mail) {
        return mails.findById(mail.id()).orElseThrow();
    }

    void set(Mail mail, String assignment) {
        sql.update("update ringi.mail set " + assignment + " where id = ?", mail.id());
    }
}
