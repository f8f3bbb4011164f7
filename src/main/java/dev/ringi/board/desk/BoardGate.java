package dev.ringi.board.desk;

import dev.ringi.desk.GatedPages;
import dev.ringi.organization.Groups;
import dev.ringi.refusal.Refusal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The board is the policy office's, and administrators'. */
@Configuration(proxyBeanMethods = false)
class BoardGate {

    @Bean
    GatedPages boards() {
        return new GatedPages(
                "/ringi/board/**",
                List.of(Groups.OFFICE, Groups.ADMINISTRATORS),
                () -> Refusal.forbidden("desk.notOffice"));
    }
}
