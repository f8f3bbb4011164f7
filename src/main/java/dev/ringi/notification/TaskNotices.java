package dev.ringi.notification;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.desk.TaskOffered;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.transaction.PerTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who may take a task that it waits for them, and why it came back if it did. */
@Component
class TaskNotices {

    private final Outbox outbox;
    private final Organization organization;
    private final BusinessDays days;
    private final Clock clock;
    private final String baseUrl;
    private final PerTransaction<List<TaskOffered>> offered = new PerTransaction<>(ArrayList::new, this::tell);

    TaskNotices(
            Outbox outbox,
            Organization organization,
            BusinessDays days,
            Clock clock,
            @Value("${ringi.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.organization = organization;
        this.days = days;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @EventListener
    void on(TaskOffered task) {
        offered.get().add(task);
    }

    /** Who is where is looked up once for all tasks that one transaction offers. */
    private void tell(List<TaskOffered> tasks) {
        var groups = tasks.stream().flatMap(task -> task.groups().stream()).collect(Collectors.toSet());
        var members = organization.membersOf(groups);
        outbox.put(tasks.stream().map(task -> notice(task, members)).toList());
    }

    private Notice notice(TaskOffered task, Map<String, List<Person>> members) {
        var values = new HashMap<String, Object>();
        values.put("task", task.name());
        values.put("case", task.businessKey());
        var due = task.due() == null ? null : LocalDate.ofInstant(task.due(), clock.getZone());
        values.put("due", due == null ? null : JapaneseDate.format(due));
        values.put("left", due == null ? null : days.left(LocalDate.now(clock), due));
        values.put("cause", task.cause());
        values.put("link", baseUrl + WebappAddresses.task(task.taskId()));
        return new Notice("task:" + task.taskId(), "taskOffered", values, recipients(task, members));
    }

    /** Whoever is in two of the groups is told once; an unknown id is nobody, for no step may fail by its mail. */
    private Collection<Person> recipients(TaskOffered task, Map<String, List<Person>> members) {
        var byId = new LinkedHashMap<String, Person>();
        Stream.concat(named(task.people()), task.groups().stream().flatMap(group -> members.get(group).stream()))
                .forEach(person -> byId.putIfAbsent(person.id(), person));
        return byId.values();
    }

    private Stream<Person> named(List<String> ids) {
        return ids.isEmpty()
                ? Stream.empty()
                : organization.people().stream().filter(person -> ids.contains(person.id()));
    }
}
