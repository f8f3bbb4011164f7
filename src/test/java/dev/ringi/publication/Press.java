package dev.ringi.publication;

import java.util.Map;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The real parts that set and print an edition, without a server around them. */
public final class Press {

    static final PrintFonts FONTS = new PrintFonts();
    static final EditionHtml HTML = new EditionHtml(templates());
    static final EditionPdf PDF = new EditionPdf(HTML, FONTS, 2);

    private Press() {}

    public static byte[] print(EditionContent content) {
        return PDF.print(content, null);
    }

    /** As the public sees it. */
    public static String page(EditionContent content) {
        return HTML.forScreen(
                content, null, new EditionHtml.Addresses("plan/plan-2023-plan.pdf", Map.of(), "plan/attachments/"));
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        return engine;
    }
}
