package dev.ringi.desk;

import dev.ringi.organization.Groups;
import dev.ringi.refusal.Refusal;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whatever a feature shows below {@code /ringi/administration} is for administrators only; repairs are the office's, too. */
@Configuration(proxyBeanMethods = false)
class GatedPages implements WebMvcConfigurer {

    private final Gate administration;
    private final Gate repair;

    GatedPages(IdentityService identity) {
        administration = new Gate(identity, () -> Refusal.forbidden("desk.notAdministrator"), Groups.ADMINISTRATORS);
        repair = new Gate(identity, () -> Refusal.forbidden("desk.notOffice"), Groups.OFFICE, Groups.ADMINISTRATORS);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(administration).addPathPatterns("/ringi/administration/**");
        registry.addInterceptor(repair).addPathPatterns("/ringi/repair/**");
    }
}
