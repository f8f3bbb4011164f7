package dev.ringi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For tests that bring an organisation of their own, or empty the ledger of cycles; each begins by doing so. It has a programme
 * of its own, too, whose form changes from one year to the next.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RingiTest(
        properties = {"ringi.organization.initial-password=hajimete", "ringi.programmes.directory=src/test/programmes"})
public @interface OwnTownTest {}
