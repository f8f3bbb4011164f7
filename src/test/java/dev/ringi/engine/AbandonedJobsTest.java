package dev.ringi.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ringi.RingiTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Properties;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@RingiTest
class AbandonedJobsTest {

    private static final String LOCKED = "select count(*) from act_ru_job where lock_owner_ = 'of the dead'";

    private static final String ANOTHER =
            "select count(*) from pg_stat_activity where application_name = 'Ringi another'";

    @Autowired
    private AbandonedJobs jobs;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DataSource pool;

    @BeforeEach
    void lock() {
        database.update(
                "update act_ru_job set lock_owner_ = 'of the dead', lock_exp_time_ = now() + interval '1 hour'");
        assertThat(locked()).isPositive();
    }

    @AfterEach
    void unlock() {
        database.update("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null");
    }

    @Test
    @DisplayName("一台だけで動くなら、倒れた前の自分が抱えていた仕事を、起動のときに放す")
    void theOnlyNodeFreesThem() {
        jobs.afterSingletonsInstantiated();

        assertThat(locked()).isZero();
    }

    @Test
    @DisplayName("もう一台が動いていれば、その仕事かもしれないので放さない")
    void anotherNodesAreLeftAlone() throws SQLException {
        var ours = pool.unwrap(HikariDataSource.class);
        var another = new Properties();
        another.put("user", ours.getUsername());
        another.put("ApplicationName", "Ringi another");
        try (var open = DriverManager.getConnection(ours.getJdbcUrl(), another)) {
            jobs.afterSingletonsInstantiated();
            assertThat(open.isValid(0)).isTrue();
        }

        assertThat(locked()).isPositive();
        await().atMost(Duration.ofMinutes(2)).until(() -> database.queryForObject(ANOTHER, Long.class) == 0);
    }

    private long locked() {
        return database.queryForObject(LOCKED, Long.class);
    }
}
