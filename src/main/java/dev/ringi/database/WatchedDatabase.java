package dev.ringi.database;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lays {@link WatchedDataSource} around the pool. */
@Configuration(proxyBeanMethods = false)
class WatchedDatabase {

    @Bean
    static BeanPostProcessor databaseWatch(@Value("${ringi.database.patience}") Duration patience) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof HikariDataSource pool ? watched(pool, patience) : bean;
            }
        };
    }

    @Bean(destroyMethod = "close")
    Presence presence(DataSource pool) throws SQLException {
        return pool.unwrap(WatchedDataSource.class).presence();
    }

    private static WatchedDataSource watched(HikariDataSource pool, Duration patience) {
        pool.setExceptionOverride(new SQLExceptionOverride() {
            @java.lang.Override
            public Override adjudicate(SQLException failure) {
                Answering.note(failure);
                return Override.CONTINUE_EVICT;
            }
        });
        return new WatchedDataSource(pool, new Presence(pool, patience));
    }
}
