package dev.ringi.engine;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Jobs that a node had in hand when it died. Others take them up once their lock expires ({@code
 * camunda.bpm.job-execution.lock-time-in-millis}); a node that is the only one need not wait, and frees them at its start,
 * before it takes up any itself.
 *
 * <p>Nodes know each other by the {@code ApplicationName} of their connections, each with an id of its own; a connection
 * ends with the process that held it. Where they bear other names, the locks are left to expire.
 */
@Component
class AbandonedJobs implements SmartInitializingSingleton {

    private static final String FREED_IF_ALONE = """
            update ACT_RU_JOB set LOCK_OWNER_ = null, LOCK_EXP_TIME_ = null
            where LOCK_OWNER_ is not null
              and current_setting('application_name') like 'Ringi %'
              and not exists (
                select from pg_stat_activity
                where datname = current_database()
                  and application_name like 'Ringi %'
                  and application_name <> current_setting('application_name'))""";

    private final JdbcTemplate database;

    AbandonedJobs(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void afterSingletonsInstantiated() {
        database.update(FREED_IF_ALONE);
    }
}
