package dev.ringi;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** All test components of all packages, so that no test needs an application of its own for having one more. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        useDefaultFilters = false,
        includeFilters = @Filter(TestComponent.class),
        excludeFilters = @Filter(TestConfiguration.class),
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
class TestComponents {}
