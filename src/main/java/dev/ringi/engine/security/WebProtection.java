package dev.ringi.engine.security;

import dev.ringi.database.Presence;
import dev.ringi.engine.Sessions;
import dev.ringi.engine.WebappAddresses;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Filters around the webapps' own. */
@Configuration(proxyBeanMethods = false)
class WebProtection {

    @Bean
    FilterRegistrationBean<Filter> nonceFilter() {
        return outermost(new NonceFilter(), WebappAddresses.pages());
    }

    @Bean
    FilterRegistrationBean<Filter> setupFilter() {
        return outermost(new SetupFilter(), WebappAddresses.setup());
    }

    @Bean
    FilterRegistrationBean<Filter> lateLoginFilter(Sessions sessions) {
        return outermost(new LateLoginFilter(sessions), WebappAddresses.logins());
    }

    @Bean
    FilterRegistrationBean<Filter> headersFilter() {
        return outermost(new HeadersFilter(), "/*");
    }

    /** Around the webapps' own filters, which look people up, and inside those above, whose headers its answer keeps. */
    @Bean
    FilterRegistrationBean<Filter> goneDatabaseFilter(ObjectProvider<Presence> database) {
        var registration = outermost(new GoneDatabaseFilter(database), "/*");
        registration.setOrder(registration.getOrder() + 1);
        return registration;
    }

    /** By the servlets' names, since such filters come last: the webapps' own know the caller by then. */
    @Bean
    FilterRegistrationBean<Filter> callsFilter() {
        var registration = new FilterRegistrationBean<Filter>(new CallsFilter());
        registration.setServletNames(WebappAddresses.apiServlets());
        return registration;
    }

    private static FilterRegistrationBean<Filter> outermost(Filter filter, String path) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
