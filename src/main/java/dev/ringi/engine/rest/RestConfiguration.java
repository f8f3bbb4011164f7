package dev.ringi.engine.rest;

import dev.ringi.engine.WebappAddresses;
import jakarta.servlet.Filter;
import jakarta.ws.rs.core.Application;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.glassfish.jersey.servlet.ServletContainer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Takes out of the engine's REST what each request does anew and finds the same. */
@Configuration(proxyBeanMethods = false)
class RestConfiguration {

    private static final Map<String, Class<? extends Application>> SERVLETS = Map.of(
            "Engine Api", OwnEngineRest.class,
            "Tasklist Api", OwnTasklist.class,
            "Cockpit Api", OwnCockpit.class,
            "Admin Api", OwnAdmin.class,
            "Welcome Api", OwnWelcome.class);

    /** Under the names that the webapps give them, and before them: they leave a servlet alone that is there already. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ServletContextInitializer ownRest() {
        return context -> SERVLETS.forEach((name, application) -> {
            var servlet = context.addServlet(name, ServletContainer.class);
            servlet.setInitParameter("jakarta.ws.rs.Application", application.getName());
            servlet.addMapping(WebappAddresses.api() + name.split(" ")[0].toLowerCase(Locale.ROOT) + "/*");
        });
    }

    @Bean
    FilterRegistrationBean<Filter> servicesFilter() {
        var registration = new FilterRegistrationBean<Filter>(new ServicesFilter());
        registration.addUrlPatterns(WebappAddresses.rest("*"));
        return registration;
    }

    /** After the webapps' own filters, which know the caller by then. */
    @Bean
    FilterRegistrationBean<Filter> oneCommandFilter(ObjectProvider<ProcessEngine> engine) {
        var registration = new FilterRegistrationBean<Filter>(new OneCommandFilter(engine));
        registration.addUrlPatterns(WebappAddresses.rest("*"));
        return registration;
    }
}
