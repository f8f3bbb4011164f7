package dev.ringi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.ringi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyProcessAndWebappsKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "dev.ringi.webapps..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");
}
