package dev.ringi.health;

import dev.ringi.health.web.MeasuringFilter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.jvm.ClassLoaderMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** The port for monitoring, where {@code ringi.health.port} opens it. Features bring their own numbers as binders. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("ringi.health.port")
class HealthPort {

    @Bean
    HealthServer healthServer(
            @Value("${ringi.health.address}") String address,
            @Value("${ringi.health.port}") int port,
            Health health,
            PrometheusMeterRegistry registry) {
        return new HealthServer(
                new InetSocketAddress(address, port),
                Map.of(
                        "/health/live", health::live,
                        "/health/ready", health::ready,
                        "/metrics", new Metrics(registry)::answer));
    }

    @Bean
    JvmGcMetrics garbageCollection() {
        return new JvmGcMetrics();
    }

    @Bean
    PrometheusMeterRegistry metrics() {
        var registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        // A series for each query of ours, by the name of its method.
        registry.config().meterFilter(MeterFilter.denyNameStartsWith("spring.data"));
        Stream.of(
                        new JvmMemoryMetrics(),
                        new JvmThreadMetrics(),
                        new ClassLoaderMetrics(),
                        new ProcessorMetrics(),
                        new UptimeMetrics())
                .forEach(machine -> machine.bindTo(registry));
        return registry;
    }

    /** Late: the filters, which are made before the engine, count in the registry already. */
    @Bean
    SmartInitializingSingleton featuresNumbers(MeterRegistry registry, ObjectProvider<MeterBinder> features) {
        return () -> features.forEach(feature -> feature.bindTo(registry));
    }

    @Bean
    FilterRegistrationBean<MeasuringFilter> measuringFilter(MeterRegistry registry) {
        var registration = new FilterRegistrationBean<>(new MeasuringFilter(registry));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
