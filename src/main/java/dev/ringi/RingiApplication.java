package dev.ringi;

import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class RingiApplication {

    static {
        // The engine reads cron expressions and due dates in the zone of the JVM.
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
    }

    public static void main(String[] args) {
        LastResort.prepare();
        SpringApplication.run(RingiApplication.class, args);
    }
}
