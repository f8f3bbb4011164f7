package dev.ringi.engine.tables;

import java.util.Map;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What the engine looks for without an index, so that PostgreSQL reads whole tables: the rights of a user or a group
 * (69,000 rows at 50,000 tasks, of which a caller has some hundred, each on another page), what is offered to them, and
 * the active tasks. Each is answered from the index, without reading the rights, offers or tasks themselves.
 *
 * <p>Made once the engine has made or updated its own tables, by whichever node comes first; the others wait and find
 * them. The engine's own updates leave them alone.
 */
@Component
class Indexes implements SmartInitializingSingleton {

    private static final String RIGHT = "include (TYPE_, RESOURCE_TYPE_, RESOURCE_ID_, PERMS_)";

    private static final String OFFER = "include (TYPE_, TASK_ID_)";

    private static final Map<String, String> OWN = Map.of(
            "RINGI_IDX_USER_OFFERS", "ACT_RU_IDENTITYLINK (USER_ID_) " + OFFER + " where USER_ID_ is not null",
            "RINGI_IDX_GROUP_OFFERS", "ACT_RU_IDENTITYLINK (GROUP_ID_) " + OFFER + " where GROUP_ID_ is not null",
            "RINGI_IDX_USER_RIGHTS", "ACT_RU_AUTHORIZATION (USER_ID_) " + RIGHT,
            "RINGI_IDX_GROUP_RIGHTS", "ACT_RU_AUTHORIZATION (GROUP_ID_) " + RIGHT,
            "RINGI_IDX_TASK_STATE", "ACT_RU_TASK (SUSPENSION_STATE_)");

    private static final String UNLESS_THERE = """
            do $$ begin
              perform pg_advisory_xact_lock(hashtext('%1$s'));
              if to_regclass('%1$s') is null then
                create index %1$s on %2$s;
              end if;
            end $$""";

    private final JdbcTemplate owner;

    Indexes(Flyway flyway) {
        this.owner = new JdbcTemplate(flyway.getConfiguration().getDataSource());
    }

    @Override
    public void afterSingletonsInstantiated() {
        owner.execute(OWN.entrySet().stream()
                .map(index -> UNLESS_THERE.formatted(index.getKey(), index.getValue()))
                .collect(Collectors.joining(";")));
    }
}
