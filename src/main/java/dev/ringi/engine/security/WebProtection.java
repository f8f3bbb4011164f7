package dev.ringi.engine.security;

import dev.ringi.database.Presence;
import dev.ringi.engine.Sessions;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.engine.trail.ActsFilter;
import dev.ringi.engine.trail.TraceFilter;
import jakarta.servlet.Filter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.transaction.support.TransactionTemplate;

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

    /** Around all that refuse. */
    @Bean
    FilterRegistrationBean<Filter> traceFilter(ApplicationEventPublisher events) {
        var registration = outermost(new TraceFilter(events), WebappAddresses.api() + "*");
        registration.addUrlPatterns("/ringi/*");
        return registration;
    }

    /** After the webapps' own, which turn strangers away. */
    @Bean
    FilterRegistrationBean<Filter> actsFilter(
            ObjectProvider<TransactionTemplate> transaction, ApplicationEventPublisher events) {
        var registration = new FilterRegistrationBean<Filter>(new ActsFilter(new Acts(), transaction, events));
        registration.addUrlPatterns(WebappAddresses.rest("*"));
        return registration;
    }

    private static FilterRegistrationBean<Filter> outermost(Filter filter, String path) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.addUrlPatterns(path);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
        return registration;
    }
}
