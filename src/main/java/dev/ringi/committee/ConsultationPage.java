package dev.ringi.committee;

import dev.ringi.calendar.JapaneseDate;
import dev.ringi.html.Fragments;
import dev.ringi.html.Html;
import dev.ringi.organization.Organization;
import dev.ringi.sheet.Paper;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands above the committee's forms. */
@Component
@Transactional(readOnly = true)
public class ConsultationPage {

    private final Consultations consultations;
    private final Opinions opinions;
    private final Organization organization;
    private final Fragments fragments;
    private final ZoneId zone;

    ConsultationPage(
            Consultations consultations,
            Opinions opinions,
            Organization organization,
            Fragments fragments,
            Clock clock) {
        this.consultations = consultations;
        this.opinions = opinions;
        this.organization = organization;
        this.fragments = fragments;
        this.zone = clock.getZone();
    }

    /** @param letter null until it went out */
    record FrozenSheets(String title, Letter letter, String frozenOn, String hash, List<Paper> sheets) {}

    /** @param sheet null if it is about the plan as a whole */
    record About(Said opinion, Paper sheet) {}

    record Answers(String title, Letter letter, List<Said> opinions, List<String> silent) {}

    record Letter(String number, String date, String deadline) {}

    /** @param enteredBy null if the member did */
    record Said(int number, String about, List<String> lines, String member, String enteredBy, Answered answer) {}

    record Answered(String kind, List<String> lines, String capacity, String responder) {}

    /** The frozen material with the hash that proves it; once the letter went out, under the letter's number. */
    public Html material(long consultationId) {
        var consultation = consultations.get(consultationId);
        var material = consultation.material();
        return render(
                "material",
                new FrozenSheets(
                        consultation.title(),
                        letter(consultation),
                        JapaneseDate.format(material.at().atZone(zone).toLocalDate()),
                        material.hash(),
                        material.sheets().stream().map(ConsultationPage::paper).toList()));
    }

    /** One opinion with the sheet it is about; for the plan as a whole without one. */
    public Html opinion(long opinionId) {
        var opinion = opinions.get(opinionId);
        var sheet = opinion.material().map(ConsultationPage::paper).orElse(null);
        return render("about", new About(said(opinion), sheet));
    }

    /** Every opinion with its response, and who said nothing. */
    public Html answers(long consultationId) {
        var consultation = consultations.get(consultationId);
        return render(
                "answers",
                new Answers(
                        consultation.title(),
                        letter(consultation),
                        opinions.ofConsultation(consultationId).stream()
                                .map(this::said)
                                .toList(),
                        consultation.silentMembers().stream().map(this::name).toList()));
    }

    private Said said(Opinion opinion) {
        return new Said(
                opinion.number(),
                opinion.about(),
                opinion.text().lines().toList(),
                name(opinion.member()),
                opinion.isOnBehalf() ? name(opinion.enteredBy()) : null,
                opinion.response().map(this::answered).orElse(null));
    }

    private Answered answered(Response response) {
        return new Answered(
                response.kind().label(),
                response.text().lines().toList(),
                response.capacity(),
                name(response.responder()));
    }

    private static Letter letter(Consultation consultation) {
        var request = consultation.request();
        return request == null
                ? null
                : new Letter(
                        request.number(),
                        JapaneseDate.format(request.date()),
                        JapaneseDate.format(request.opinionDeadline()));
    }

    private static Paper paper(Material sheet) {
        return Paper.of(sheet.title(), sheet.blocks());
    }

    private String name(String person) {
        return organization.person(person).name();
    }

    private Html render(String fragment, Object page) {
        return fragments.render("committee/consultation", fragment, page);
    }
}
