package dev.ringi.database;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** A real database starts with an administrator whose password somebody chose, or not at all. */
@Component
@ConditionalOnProperty("spring.datasource.url")
class ExternalDatabase implements BeanFactoryPostProcessor, EnvironmentAware {

    private Environment environment;

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!StringUtils.hasText(environment.getProperty("camunda.bpm.admin-user.password"))) {
            throw new StartRefused(
                    "外部のPostgreSQLを使うときは、管理者の初期パスワードの指定が必要です。"
                            + "An external database needs the first administrator's password.",
                    "camunda.bpm.admin-user.password（環境変数 CAMUNDA_BPM_ADMIN_USER_PASSWORD）を設定してください。"
                            + "Set that property or environment variable.");
        }
    }
}
