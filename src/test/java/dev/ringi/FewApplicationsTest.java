package dev.ringi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;
import org.springframework.util.ClassUtils;

/** What makes a suite slow is one application more for each new test. */
class FewApplicationsTest {

    private static final int MOST = 12;

    @Test
    @DisplayName("すべての試験のために起動するアプリケーションは、12まで")
    void testsShareApplications() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(SpringBootTest.class));

        var tests = scan.findCandidateComponents("dev.ringi").stream()
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .collect(groupingBy(FewApplicationsTest::application, mapping(Class::getSimpleName, toList())));

        assertThat(tests.values())
                .anySatisfy(sharing -> assertThat(sharing).contains("RingiTestTest", "AuditTest"))
                .hasSizeLessThanOrEqualTo(MOST);
    }

    private static MergedContextConfiguration application(Class<?> test) {
        var bootstrapper = new SpringBootTestContextBootstrapper();
        bootstrapper.setBootstrapContext(
                new DefaultBootstrapContext(test, new DefaultCacheAwareContextLoaderDelegate()));
        return bootstrapper.buildMergedContextConfiguration();
    }
}
