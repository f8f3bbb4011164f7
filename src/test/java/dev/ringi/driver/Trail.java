package dev.ringi.driver;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringi.driver.Deed.Kind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.function.Executable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whether the trail tells of what was done, and of nothing else. */
final class Trail {

    private static final Map<Kind, String> EVENTS = Map.ofEntries(
            Map.entry(Kind.SUBMIT, "submission.SheetSubmitted"),
            Map.entry(Kind.WITHDRAW, "submission.SheetWithdrawn"),
            Map.entry(Kind.AGREE, "submission.SheetConsented"),
            Map.entry(Kind.OBJECT, "submission.SheetObjected"),
            Map.entry(Kind.APPROVE, "submission.SheetApproved"),
            Map.entry(Kind.SEND_BACK, "submission.SheetReturned"),
            Map.entry(Kind.REJECT, "submission.SheetReturned"),
            Map.entry(Kind.ACCEPT, "submission.SheetAccepted"),
            Map.entry(Kind.LEAVE, "organization.AbsenceRegistered"),
            Map.entry(Kind.COME_BACK, "organization.AbsenceCancelled"));

    private final JdbcTemplate sql;
    private final long before;

    /** To be made before anybody acts. */
    Trail(JdbcTemplate sql) {
        this.sql = sql;
        before = sql.queryForObject("select coalesce(max(id), 0) from ringi.audit_entry", Long.class);
    }

    List<Executable> tellsOf(List<Deed> deeds) {
        return List.of(
                () -> hasAnEntryForEachAct(deeds), this::agreesWithHistories, this::decidedOnBehalfOfAbsenteesOnly);
    }

    /** What was acknowledged has its entry, and each entry an act; nobody knows of those without an answer. */
    private void hasAnEntryForEachAct(List<Deed> deeds) {
        var entries = entries();
        var done = counted(deeds, Deed::isDone);
        var possible = counted(deeds, deed -> deed.isDone() || !deed.isAnswered());
        var amiss = new TreeMap<String, String>();
        possible.forEach((act, most) -> {
            var least = done.getOrDefault(act, 0L);
            var found = entries.getOrDefault(act, 0L);
            if (found < least || found > most) {
                amiss.put(act, found + " entries, " + least + " acts, " + (most - least) + " unanswered");
            }
        });
        entries.keySet().stream()
                .filter(act -> !possible.containsKey(act))
                .forEach(act -> amiss.put(act, "nobody did it"));
        assertThat(amiss).isEmpty();
    }

    private static Map<String, Long> counted(List<Deed> deeds, Predicate<Deed> which) {
        return deeds.stream()
                .filter(which)
                .filter(deed -> deed.kind() == Kind.ATTACH || EVENTS.containsKey(deed.kind()))
                .filter(deed -> !"KNOWN".equals(deed.said()))
                .collect(groupingBy(deed -> String.join(" ", event(deed), deed.person(), deed.about()), counting()));
    }

    private static String event(Deed deed) {
        return EVENTS.getOrDefault(deed.kind(), "attachment");
    }

    private Map<String, Long> entries() {
        var entries = new TreeMap<String, Long>();
        sql.query(
                "select regexp_replace(event_type, '^attachment.*', 'attachment') || ' ' || actor || ' '"
                        + " || coalesce(details ->> 'sheetId', replace(subject, 'absence:', '')), count(*)"
                        + " from ringi.audit_entry where id > ? and actor is not null and event_type not like 'trail.%'"
                        + " group by 1",
                row -> {
                    entries.put(row.getString(1), row.getLong(2));
                },
                before);
        return entries;
    }

    /** The sheets' own histories say the same as the trail, and a version was made by each submission. */
    private void agreesWithHistories() {
        none(
                "select * from (select sheet_id::text as sheet, case kind when 'ESCALATED' then 'submission.ConsentOverdue'"
                        + " when 'CONSENTED_WITH_OPINION' then 'submission.SheetConsented'"
                        + " else 'submission.Sheet' || replace(initcap(kind), '_', '') end as event, count(*) as steps"
                        + " from ringi.submission_step group by 1, 2 union all"
                        + " select sheet_id::text, 'submission.DeadlineExtended', count(*) from ringi.deadline_extension group by 1"
                        + ") step full join"
                        + " (select details ->> 'sheetId' as sheet, event_type as event, count(*) as entries"
                        + " from ringi.audit_entry where event_type like 'submission.%' group by 1, 2) entry using (sheet, event)"
                        + " where steps is distinct from entries");
        none(
                "select sheet_id from ringi.sheet_version v group by 1 having count(*) <> max(number) or count(*) <>"
                        + " (select count(*) from ringi.submission_step s where s.sheet_id = v.sheet_id and kind = 'SUBMITTED')");
    }

    /** 代決 only while the absent one was away, give or take a moment, and each is offered to be read afterwards. */
    private void decidedOnBehalfOfAbsenteesOnly() {
        none(
                "select * from ringi.submission_step s where on_behalf_of = any ('{abe,ogawa,hasegawa,kato}') and not exists"
                        + " (select from ringi.absence a where person_id = on_behalf_of and registered_at <= s.at + interval '5 s'"
                        + " and coalesce(cancelled_at, 'infinity') >= s.at - interval '5 s')");
        none("select 1 where (select count(*) from ringi.submission_step where on_behalf_of is not null)"
                + " <> (select count(*) from act_hi_procinst where proc_def_key_ = 'readAfterwards')");
    }

    private void none(String query) {
        assertThat(sql.queryForList(query)).as(query).isEmpty();
    }
}
