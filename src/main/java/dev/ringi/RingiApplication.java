package dev.ringi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class RingiApplication {

    public static void main(String[] args) {
        SpringApplication.run(RingiApplication.class, args);
    }
}
