package dev.ringi.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class DemonstrationDefaultsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    @DisplayName("組み込みのPostgreSQLなら、見本の市と既知のパスワードで始まる")
    void theEmbeddedDatabaseBringsTheSample() {
        prepare();

        assertThat(environment.getProperty("ringi.sample.enabled")).isEqualTo("true");
        assertThat(environment.getProperty("camunda.bpm.admin-user.password")).isEqualTo("admin");
    }

    @Test
    @DisplayName("外部のPostgreSQLなら、求められない限り見本の利用者も既知のパスワードもない")
    void anExternalDatabaseBringsNoDemoAccounts() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db/ringi");
        prepare();
        assertThat(environment.getProperty("ringi.sample.enabled")).isNull();
        assertThat(environment.getProperty("camunda.bpm.admin-user.password")).isNull();

        environment.setProperty("ringi.sample.enabled", "true");
        prepare();
        assertThat(environment.getProperty("ringi.sample.enabled")).isEqualTo("true");
    }

    private void prepare() {
        new DemonstrationDefaults().postProcessEnvironment(environment, new SpringApplication());
    }
}
