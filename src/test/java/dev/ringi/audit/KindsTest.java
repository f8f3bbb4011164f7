package dev.ringi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.ringi.event.Remembered;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    @DisplayName("記録に残る出来事には、どれにも日本語の呼び名がある")
    void everyKindHasALabel() {
        var kinds = new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.ringi").stream()
                        .filter(type -> type.isAssignableTo(Remembered.class) && !type.isInterface())
                        .map(KindsTest::kind)
                        .collect(Collectors.toSet());

        assertThat(ResourceBundle.getBundle("audit.kinds").keySet()).isEqualTo(kinds);
    }

    private static String kind(JavaClass type) {
        return type.getPackageName().replaceFirst(".*\\.", "") + "." + type.getSimpleName();
    }
}
