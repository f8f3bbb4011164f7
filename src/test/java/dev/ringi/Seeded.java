package dev.ringi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Run once for each seed from 1 on, with the {@link Dice} of that seed; a failure's text says the seed and what was drawn. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest(name = "{0}")
@ArgumentsSource(SeededDice.class)
@ExtendWith(SeededDice.class)
public @interface Seeded {

    /** How many seeds. */
    int value();
}
