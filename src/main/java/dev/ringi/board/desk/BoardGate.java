package dev.ringi.board.desk;

import dev.ringi.desk.GatedPages;
import dev.ringi.organization.OfficePages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The board is the policy office's, and administrators'. */
@Configuration(proxyBeanMethods = false)
class BoardGate {

    @Bean
    GatedPages boards() {
        return OfficePages.at("/ringi/board/**");
    }
}
