package dev.ringi;

import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.config.TaskManagementConfigUtils;

/** Nothing that is {@code @Scheduled} runs by itself: a test calls it when it wants it. */
public class StandingStill implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SCHEDULER = TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.addBeanFactoryPostProcessor(new WithoutScheduler());
    }

    private static class WithoutScheduler implements BeanDefinitionRegistryPostProcessor {

        @Override
        public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {}

        @Override
        public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
            var registry = (BeanDefinitionRegistry) beans;
            if (registry.containsBeanDefinition(SCHEDULER)) {
                registry.removeBeanDefinition(SCHEDULER);
            }
        }
    }
}
