package dev.ringi.engine.queries;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The engine looks for the rights of a user or of their groups and has an index for the groups alone, so that PostgreSQL
 * reads the whole table: 69,000 rows at 50,000 tasks, of which a caller has some hundred.
 *
 * <p>Made once the engine has made or updated its own tables, by whichever node comes first; the others wait and find
 * it. The engine's own updates leave it alone.
 */
@Component
class RightsIndex implements SmartInitializingSingleton {

    private static final String UNLESS_THERE = """
            do $$ begin
              perform pg_advisory_xact_lock(hashtext('RINGI_IDX_AUTH_USER'));
              if to_regclass('RINGI_IDX_AUTH_USER') is null then
                create index RINGI_IDX_AUTH_USER on ACT_RU_AUTHORIZATION (USER_ID_);
              end if;
            end $$""";

    private final JdbcTemplate database;

    RightsIndex(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.execute(UNLESS_THERE);
    }
}
