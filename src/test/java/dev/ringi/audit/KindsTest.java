package dev.ringi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.ringi.event.Remembered;
import java.lang.reflect.RecordComponent;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KindsTest {

    private static final Set<JavaClass> REMEMBERED = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests()).importPackages("dev.ringi").stream()
                    .filter(type -> type.isAssignableTo(Remembered.class) && !type.isInterface())
                    .collect(Collectors.toSet());

    @Test
    @DisplayName("記録に残る出来事には、どれにも日本語の呼び名がある")
    void everyKindHasALabel() {
        assertThat(ResourceBundle.getBundle("audit.kinds").keySet())
                .isEqualTo(REMEMBERED.stream().map(KindsTest::kind).collect(Collectors.toSet()));
    }

    @Test
    @DisplayName("出来事の一つ一つの内容にも、日本語の呼び名がある")
    void everyPartHasALabel() {
        assertThat(ResourceBundle.getBundle("audit.details").keySet())
                .containsAll(REMEMBERED.stream()
                        .flatMap(type -> Stream.of(type.reflect().getRecordComponents()))
                        .map(RecordComponent::getName)
                        .toList())
                // Of a trace that came again.
                .contains("times");
    }

    private static String kind(JavaClass type) {
        return type.getPackageName().replaceFirst(".*\\.", "") + "." + type.getSimpleName();
    }
}
