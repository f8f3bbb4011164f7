package dev.ringi.plan;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

@ConfigurationProperties("ringi")
record ProgrammeProperties(List<Programme> programmes) {}
