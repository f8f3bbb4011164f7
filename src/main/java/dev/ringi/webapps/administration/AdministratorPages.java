package dev.ringi.webapps.administration;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Whatever a feature shows below {@code /ringi/administration} is for administrators only. */
@Configuration(proxyBeanMethods = false)
class AdministratorPages implements WebMvcConfigurer {

    private final AdministratorGate gate;

    AdministratorPages(AdministratorGate gate) {
        this.gate = gate;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(gate).addPathPatterns("/ringi/administration/**");
    }
}
