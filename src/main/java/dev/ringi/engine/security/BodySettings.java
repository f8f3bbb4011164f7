package dev.ringi.engine.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How bodies of requests are waited for.
 *
 * @param patience how long one may take before its pace counts
 */
@ConfigurationProperties("ringi.bodies")
record BodySettings(@DefaultValue("20s") Duration patience) {}
