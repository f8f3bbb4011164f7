package dev.ringi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** In the sample city, 若葉市, with the engine at work: whoever lives there logs in with {@code ringi}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RingiTest(
        properties = {
            "ringi.sample.enabled=true",
            "ringi.organization.initial-password=",
            "camunda.bpm.job-execution.enabled=true"
        })
public @interface WakabaTest {}
