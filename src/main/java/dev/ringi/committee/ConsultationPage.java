package dev.ringi.committee;

import dev.ringi.calendar.JapaneseDate;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.SheetHtml;
import java.time.Clock;
import java.time.ZoneId;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands above the committee's forms. */
@Component
@Transactional(readOnly = true)
public class ConsultationPage {

    private final Consultations consultations;
    private final Opinions opinions;
    private final Organization organization;
    private final ZoneId zone;

    ConsultationPage(Consultations consultations, Opinions opinions, Organization organization, Clock clock) {
        this.consultations = consultations;
        this.opinions = opinions;
        this.organization = organization;
        this.zone = clock.getZone();
    }

    /** The frozen material with the hash that proves it; once the letter went out, under the letter's number. */
    public Html material(long consultationId) {
        var consultation = consultations.get(consultationId);
        var page = page();
        page.appendElement("h2").text(consultation.title() + "　諮問資料");
        if (consultation.request() != null) {
            page.appendElement("p").text(letter(consultation.request()));
        }
        page.appendElement("p").addClass("ringi-notice").text("入力する欄は、資料の下にあります。");
        page.appendElement("p").addClass("ringi-hash").text(frozen(consultation));
        page.appendElement("p").addClass("ringi-notice").text("記入欄は、すべてのシートの後にあります。");
        consultation.material().sheets().forEach(sheet -> page.appendChild(sheet(sheet)));
        return Html.of(page);
    }

    /** One opinion with the sheet it is about; for the plan as a whole without one. */
    public Html opinion(long opinionId) {
        var opinion = opinions.get(opinionId);
        var page = page();
        appendOpinion(page, opinion);
        opinion.material().ifPresent(sheet -> page.appendChild(sheet(sheet)));
        return Html.of(page);
    }

    /** Every opinion with its response, and who said nothing. */
    public Html answers(long consultationId) {
        var consultation = consultations.get(consultationId);
        var page = page();
        page.appendElement("h2").text(consultation.title() + "　委員の意見と対応方針");
        page.appendElement("p").text(letter(consultation.request()));
        var given = opinions.ofConsultation(consultationId);
        given.forEach(opinion -> appendAnswered(page, opinion));
        if (given.isEmpty()) {
            page.appendElement("p").text("意見はありませんでした。");
        }
        appendSilent(page, consultation);
        return Html.of(page);
    }

    private void appendAnswered(Element page, Opinion opinion) {
        appendOpinion(page, opinion);
        opinion.response().ifPresent(response -> {
            page.appendElement("h4").text("対応方針：" + response.kind().label());
            appendText(page, response.text());
            page.appendElement("p").addClass("ringi-by").text(response.capacity() + "　" + name(response.responder()));
        });
    }

    private void appendOpinion(Element page, Opinion opinion) {
        page.appendElement("h3").text("意見" + opinion.number() + "　" + opinion.about());
        appendText(page, opinion.text());
        var by = name(opinion.member()) + "委員"
                + (opinion.isOnBehalf() ? "（代理入力：" + name(opinion.enteredBy()) + "）" : "");
        page.appendElement("p").addClass("ringi-by").text(by);
    }

    private void appendSilent(Element page, Consultation consultation) {
        var silent = consultation.silentMembers().stream().map(this::name).toList();
        if (!silent.isEmpty()) {
            page.appendElement("p").text("期限までに提出のなかった委員：" + String.join("、", silent));
        }
    }

    private static Element sheet(Material sheet) {
        return SheetHtml.paper(sheet.title(), sheet.blocks());
    }

    private String name(String person) {
        return organization.person(person).name();
    }

    private String frozen(Consultation consultation) {
        var day = consultation.material().at().atZone(zone).toLocalDate();
        return "資料確定　" + JapaneseDate.format(day) + "　シート"
                + consultation.material().sheets().size() + "枚　照合値 "
                + consultation.material().hash();
    }

    private static String letter(Request letter) {
        return "諮問　" + letter.number() + "　" + JapaneseDate.format(letter.date()) + "　意見の期限　"
                + JapaneseDate.format(letter.opinionDeadline());
    }

    private static void appendText(Element page, String text) {
        text.lines().forEach(line -> page.appendElement("p").text(line));
    }

    private static Element page() {
        return new Element("div").addClass("ringi-page");
    }
}
