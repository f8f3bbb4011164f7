package dev.ringi.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion.Status;

@DisplayName("印刷用の冊子（PDF）")
class EditionPdfTest {

    @BeforeAll
    static void prepareValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Arguments> plans() {
        return Stream.of(arguments("見本", PlanFile.sample()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    @DisplayName("計画のすべての文が、一字も変わらずに載る")
    void everyTextIsPrinted(String name, PlanFile plan) {
        var text = Printed.of(plan.content()).bareText();
        assertThat(plan.texts()).allSatisfy(sentence -> assertThat(text).contains(Printed.bare(sentence)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    @DisplayName("読み上げる順の文は、組版のもとにしたHTMLの文と同じである")
    void readingOrderIsThatOfTheHtml(String name, PlanFile plan) {
        var source = Jsoup.parse(Press.HTML.forPrint(plan.content(), null, OverviewBreaks.NONE));
        source.select(".running").remove();
        assertThat(Printed.of(plan.content()).readAloud())
                .isEqualTo(Printed.bare(source.body().text()));
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_2_A", "PDFUA_1"})
    @DisplayName("試行の印があっても、どの様式の内容でも、PDF/A-2aとPDF/UA-1に適合する")
    void conforms(PDFAFlavour flavour) throws Exception {
        for (var content : List.of(PlanFile.sample().content(), FilledIn.content())) {
            assertConforms(Press.PDF.print(content, "試行"), flavour);
        }
    }

    private static void assertConforms(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (var foundry = Foundries.defaultInstance();
                var parser = foundry.createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = foundry.createValidator(flavour, 100, false, false, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == Status.FAILED)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("officeのfとiは、文字として取り出せる")
    void lettersSurviveLigatures() {
        assertThat(Printed.of(PlanFile.sample().content()).bareText()).contains("office", "affine");
    }

    @Test
    @DisplayName("2万字の欄は、何ページにもわたって1字も欠けずに印刷される")
    void longTextIsSplitWithoutLoss() {
        var text = Samples.longText(20_000);
        var printed = Printed.of(Samples.withBackground(List.of(text)));
        assertThat(printed.bareTextWithoutPageEdges()).contains(text);
        assertThat(printed.pages()).isGreaterThan(15);
    }

    @Test
    @DisplayName("異体字は元の字で、書体にない文字は何の字かを示して〓で印刷される")
    void missingGlyphsAreShown() {
        var printed = Printed.of(Samples.withBackground(List.of("葛\uDB40\uDD00城と🦊")));
        assertThat(printed.bareText()).contains("葛城と〓[U+1F98A]").doesNotContain("#");
    }

    @Test
    @DisplayName("目次の各行は、その見出しのあるページの番号で終わる")
    void contentsTellThePages() {
        var printed = Printed.of(PlanFile.sample().content());
        var sheet = "② 未収金の縮減";
        var page = printed.pageOf(sheet, 4);
        assertThat(Printed.bare(printed.page(2))).containsPattern("②未収金の縮減\\.*" + page);
    }
}
