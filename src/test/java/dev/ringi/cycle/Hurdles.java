package dev.ringi.cycle;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows at whose insertion a transaction comes to a stand, with all that it has written before, until the hurdles are
 * cleared. They stay through a restart of the server.
 */
record Hurdles(JdbcTemplate database) {

    /** What stands at one holds this lock as well, which can be seen from outside. */
    private static final int LOCK = 4711;

    private static final String COURSE = """
            create schema hurdle;
            create table hurdle.row (tab regclass, word text);
            create function hurdle.stand() returns trigger language plpgsql security definer as $$
            begin
              while exists (select from hurdle.row where tab = tg_relid and strpos(new::text, word) > 0) loop
                perform pg_advisory_xact_lock_shared(%1$d), pg_sleep(0.05);
              end loop;
              return new;
            end $$;
            create trigger hurdle before insert on ringi.sheet for each row execute function hurdle.stand();
            create trigger hurdle before insert on ringi.mail for each row execute function hurdle.stand();
            create trigger hurdle before insert on act_ru_task for each row execute function hurdle.stand();
            """.formatted(LOCK);

    static Hurdles in(JdbcTemplate database) {
        database.execute(COURSE);
        return new Hurdles(database);
    }

    /** @param word by which the row is known */
    void at(String table, String word) {
        database.update("insert into hurdle.row values (?::regclass, ?)", table, word);
    }

    /** How many transactions stand at one. */
    int reached() {
        return database.queryForObject(
                "select count(*) from pg_locks where locktype = 'advisory' and objid = " + LOCK, Integer.class);
    }

    void clear() {
        database.update("delete from hurdle.row");
    }
}
