package dev.ringi.desk;

import jakarta.servlet.ServletContext;
import jakarta.ws.rs.NotFoundException;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** The features' resources; JAX-RS makes the plugins' roots, so that nothing can be injected there. */
final class DeskResources {

    private DeskResources() {}

    static <T extends DeskResource> T find(ServletContext context, Class<T> webapp, String feature) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(context).getBeanProvider(webapp).stream()
                .filter(resource -> resource.feature().equals(feature))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
