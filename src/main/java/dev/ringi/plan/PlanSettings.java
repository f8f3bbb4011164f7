package dev.ringi.plan;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param files plan files that are taken at each start, one a programme and year */
@ConfigurationProperties("ringi.plan")
record PlanSettings(@DefaultValue List<String> files) {}
