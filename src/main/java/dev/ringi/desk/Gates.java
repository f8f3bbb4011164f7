package dev.ringi.desk;

import dev.ringi.refusal.Refusal;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whatever a feature shows below {@code /ringi/administration} is for administrators only; the rest is for features to say. */
@Configuration(proxyBeanMethods = false)
class Gates {

    @Bean
    GatedPages administration() {
        return new GatedPages(
                "/ringi/administration/**",
                List.of(Groups.CAMUNDA_ADMIN),
                () -> Refusal.forbidden("desk.notAdministrator"));
    }

    @Bean
    WebMvcConfigurer gatedPages(IdentityService identity, List<GatedPages> gated) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                gated.forEach(pages ->
                        registry.addInterceptor(new Gate(identity, pages)).addPathPatterns(pages.addresses()));
            }
        };
    }
}
