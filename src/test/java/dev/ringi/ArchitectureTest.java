package dev.ringi;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import dev.ringi.engine.WebappAddresses;
import dev.ringi.event.DomainEvent;
import dev.ringi.html.Html;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.content.ContentHtml;
import dev.ringi.sheet.diff.DiffHtml;
import dev.ringi.submission.process.SheetWithdrawal;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

@AnalyzeClasses(packages = "dev.ringi", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final Pattern ADDRESS = Pattern.compile("(?<!org)/camunda\\b");

    private static final Pattern UNESCAPED =
            Pattern.compile("th:utext=\"(?!\\$\\{[\\w.]+\\.trusted}\"|\\$\\{stylesheet}\")|\\[\\(\\$");

    /** From the top down; those of one line are neighbours and may know each other as long as no cycle arises. */
    private static final List<List<String>> STOREYS = List.of(
            List.of("rehearsal", "sample", "health"),
            List.of("board"),
            List.of("cycle", "repair"),
            List.of("publication"),
            List.of("committee"),
            List.of("submission"),
            List.of("attachment"),
            List.of("sheet"),
            List.of("plan"),
            List.of("organization", "calendar"),
            List.of("desk"),
            List.of("engine"),
            List.of("event", "transaction", "yaml", "numeral", "character", "hash", "refusal", "html"));

    private static final List<String> LISTENERS = List.of("notification", "audit");

    @ArchTest
    static final ArchRule arrowsPointDown = house();

    @ArchTest
    static final ArchRule nobodyCallsTheListeners = noClasses()
            .that()
            .resideOutsideOfPackages("dev.ringi.notification..", "dev.ringi.audit..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.ringi.notification..", "dev.ringi.audit..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule theDatabaseStandsAlone = noClasses()
            .that()
            .resideInAPackage("dev.ringi.database..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(everythingBut("database"))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("dev.ringi.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyProcessAndDeskKnowTheEngine = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..desk..", "dev.ringi.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    /** The base of the webapps' plugins, which they call {@code impl}, is made to be extended. */
    @ArchTest
    static final ArchRule onlyOneRoomKnowsTheEnginesInside = noClasses()
            .that()
            .resideOutsideOfPackage("dev.ringi.engine..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.camunda..impl..").and(resideOutsideOfPackage("..plugin.spi.impl..")));

    /** A model's elements are named in one place; a sheet is taken back in the domain and in the case, or in neither. */
    @ArchTest
    static void featuresHideWhatLiesBelow(JavaClasses house) {
        var shown = simpleNameEndingWith("Elements").or(equivalentTo(SheetWithdrawal.class));
        features()
                .forEach(feature -> noClasses()
                        .that()
                        .resideOutsideOfPackage("dev.ringi." + feature + "..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(below(feature)).and(not(shown)))
                        .check(house));
    }

    @ArchTest
    static final ArchRule theRoomShowsItsRootOnly = noClasses()
            .that()
            .resideOutsideOfPackage("dev.ringi.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.ringi.engine.*..");

    @ArchTest
    static void onlyOneRoomSpellsTheWebappsAddresses(JavaClasses house) throws IOException {
        var spelling = new TreeSet<String>();
        for (var type : house) {
            if (spellsAddress(type)) {
                spelling.add(type.getName());
            }
        }
        assertThat(spelling).containsExactly(WebappAddresses.class.getName());
    }

    @ArchTest
    static void noTemplateSpellsTheWebappsAddresses(JavaClasses house) throws IOException {
        assertThat(templates())
                .hasSizeGreaterThan(5)
                .allSatisfy(template -> assertThat(template).doesNotContain("/camunda/"));
    }

    /** Apart from the edition's style sheet, which is a file of ours. */
    @ArchTest
    static void templatesTakeOverNothingButHtml(JavaClasses house) throws IOException {
        assertThat(templates()).allSatisfy(template -> assertThat(template).doesNotContainPattern(UNESCAPED));
        assertThat("<p th:utext=\"${page.text}\"></p>").containsPattern(UNESCAPED);
        assertThat("<p>[(${page.text})]</p>").containsPattern(UNESCAPED);
    }

    /** Whoever else shows something writes a template, which escapes by itself. */
    @ArchTest
    static final ArchRule onlyContentAndDifferencesAreBuiltOfElements = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(ContentHtml.class.getName())
            .and()
            .doNotHaveFullyQualifiedName(DiffHtml.class.getName())
            .should()
            .callMethod(Html.class, "of", Element.class)
            .orShould()
            .callMethod(Html.class, "inside", Element.class);

    /** The rehearsal is a browser: it goes in by the same door as everybody. */
    @ArchTest
    static final ArchRule onlyWebKnowsHttp = noClasses()
            .that()
            .resideOutsideOfPackages("..web..", "..desk..", "dev.ringi.engine..", "dev.ringi.rehearsal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.springframework.web..",
                    "org.springframework.http..",
                    "java.net.http..");

    @ArchTest
    static final ArchRule delegatesAreTheEnginesOwnBusiness = classes()
            .that()
            .implement(JavaDelegate.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .haveSimpleNameEndingWith("Delegate")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesGuardTheirState = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .haveNameMatching("set[A-Z].*")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    /** JPA takes no converter for an entity's own id, which a draft has of its sheet. */
    @ArchTest
    static final ArchRule sheetsAreNamedByTheirType = fields().that()
            .haveName("sheetId")
            .and()
            .areNotAnnotatedWith(Id.class)
            .should()
            .haveRawType(SheetId.class);

    @ArchTest
    static final ArchRule departmentsAreNamedByTheirType = fields().that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .or()
            .areDeclaredInClassesThat()
            .areAssignableTo(DomainEvent.class)
            .and()
            .haveNameMatching("department(Code)?|divisionCode")
            .should()
            .notHaveRawType(String.class);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .orShould()
            .beAnnotatedWith(Value.class);

    @ArchTest
    static final ArchRule packagesAreNamedForWhatTheyDo =
            noClasses().should().resideInAnyPackage("..util..", "..common..", "..dto..", "..impl..");

    /** In any text that its class file holds; names of the engine's own packages hold it, too, behind {@code org}. */
    private static boolean spellsAddress(JavaClass type) throws IOException {
        try (var file = type.getSource().orElseThrow().getUri().toURL().openStream()) {
            return ADDRESS.matcher(new String(file.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .find();
        }
    }

    private static List<String> templates() throws IOException {
        var texts = new ArrayList<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:templates/**/*.*")) {
            texts.add(file.getContentAsString(StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static ArchRule house() {
        var house = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (var storey : STOREYS) {
            house = house.layer(storey.get(0)).definedBy(packages(storey));
        }
        for (var level = 0; level < STOREYS.size(); level++) {
            var above = STOREYS.subList(0, level).stream()
                    .map(storey -> storey.get(0))
                    .toArray(String[]::new);
            var layer = house.whereLayer(STOREYS.get(level).get(0));
            house = above.length == 0 ? layer.mayNotBeAccessedByAnyLayer() : layer.mayOnlyBeAccessedByLayers(above);
        }
        return house;
    }

    private static String[] packages(List<String> features) {
        return features.stream().map(name -> "dev.ringi." + name + "..").toArray(String[]::new);
    }

    /** All above what they stand on. */
    private static Stream<String> features() {
        var foundation = STOREYS.stream()
                .filter(storey -> storey.contains("desk"))
                .findFirst()
                .orElseThrow();
        return Stream.concat(
                STOREYS.subList(0, STOREYS.indexOf(foundation)).stream().flatMap(List::stream), LISTENERS.stream());
    }

    private static String[] below(String feature) {
        return Stream.of("process", "desk", "web")
                .map(room -> "dev.ringi." + feature + "." + room + "..")
                .toArray(String[]::new);
    }

    private static String[] everythingBut(String feature) {
        return Stream.concat(STOREYS.stream().flatMap(List::stream), LISTENERS.stream())
                .filter(name -> !name.equals(feature))
                .map(name -> "dev.ringi." + name + "..")
                .toArray(String[]::new);
    }
}
