package dev.ringi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For tests that bring an organisation of their own, or empty the ledger of cycles; each begins by doing so. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RingiTest(properties = {"ringi.organization.initial-password=hajimete"})
public @interface OwnTownTest {}
