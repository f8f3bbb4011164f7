package dev.ringi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.resttestclient.autoconfigure.AutoConfigureTestRestTemplate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ActiveProfiles;

/**
 * The whole application on a database of its own, on a random port, with nothing moving by itself: no job executor, no
 * {@code @Scheduled} method, no sample city ({@code application-test.yaml}); with every {@code @TestComponent}.
 *
 * <p>Classes that ask for the same properties share one application and its data, so expect other tests' rows. Each
 * other application takes seconds to start: see the annotations beside this one before asking for properties of your own.
 */
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@ActiveProfiles("test")
@AutoConfigureTestRestTemplate
@Import(TestComponents.class)
public @interface RingiTest {

    /** Properties in the form {@code key=value}; they go before those of {@code application-test.yaml}. */
    @AliasFor(annotation = SpringBootTest.class, attribute = "properties")
    String[] properties() default {};

    @AliasFor(annotation = SpringBootTest.class, attribute = "webEnvironment")
    WebEnvironment webEnvironment() default WebEnvironment.RANDOM_PORT;
}
