package dev.ringi.engine.security;

import dev.ringi.engine.UploadDoor;
import java.net.URI;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What stands before all filters: who gets a thread, and which bodies are let in. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BodySettings.class)
class ConnectorProtection {

    private static final int THREADS_FOR_PUBLIC_PAGES = 50;

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> valves(
            TomcatServerProperties tomcat,
            BodySettings bodies,
            ObjectProvider<UploadDoor> uploads,
            @Value("${ringi.base-url}") URI base) {
        return server -> {
            server.addEngineValves(
                    new LastWordValve(),
                    new OwnNameValve(base),
                    new DeskValve(tomcat.getThreads().getMax() - THREADS_FOR_PUBLIC_PAGES),
                    new BodyValve(new BodyBounds(uploads.stream().toList()), bodies.patience()));
            server.addContextCustomizers(context ->
                    ((StandardHost) context.getParent()).setErrorReportValveClass(LastWordValve.class.getName()));
        };
    }
}
