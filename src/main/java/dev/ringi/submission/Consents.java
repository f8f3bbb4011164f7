package dev.ringi.submission;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.organization.UnitCode;
import dev.ringi.plan.ConsentRule;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.Sheet;
import dev.ringi.sheet.SheetId;
import dev.ringi.sheet.SheetState;
import dev.ringi.sheet.Sheets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 合議: other departments are asked for their agreement, in parallel. Silence is never one. */
@Service
@Transactional
public class Consents {

    private static final LocalTime CLOSING_TIME = LocalTime.of(17, 15);

    private final Sheets sheets;
    private final Actors actors;
    private final Participants participants;
    private final StepLog log;
    private final Returns returns;
    private final BusinessDays calendar;
    private final Clock clock;
    private final int days;

    Consents(
            Sheets sheets,
            Actors actors,
            Participants participants,
            StepLog log,
            Returns returns,
            BusinessDays calendar,
            Clock clock,
            @Value("${ringi.consent.days:5}") int days) {
        this.sheets = sheets;
        this.actors = actors;
        this.participants = participants;
        this.log = log;
        this.returns = returns;
        this.calendar = calendar;
        this.clock = clock;
        this.days = days;
    }

    /** The departments that are to be asked about the current version. */
    @Transactional(readOnly = true)
    public List<UnitCode> toAsk(SheetId sheetId) {
        return missing(sheets.get(sheetId));
    }

    /** When an answer asked for today is late: the end of office hours, local to Japan, some open days on. */
    public LocalDateTime due() {
        return calendar.plus(LocalDate.now(clock), days).atTime(CLOSING_TIME);
    }

    /**
     * A department answers; an objection sends the sheet back to its leads.
     *
     * @param words the opinion or the reason; null with a plain agreement
     * @return IN_CONSENT while another answer is missing, then SUBMITTED, or RETURNED
     */
    public SheetState answer(SheetId sheetId, UnitCode department, ConsentAnswer answer, String words, String person) {
        var sheet = sheets.hold(sheetId);
        sheet.require(SheetState.IN_CONSENT);
        if (!missing(sheet).contains(department)) {
            throw new Refusal("submission.notAsked", sheet.title());
        }
        var by = actors.head(department, person);
        if (answer.needsWords()) {
            requireWords(sheet, words);
        }
        log.write(answer.step(), sheet, by, answer.needsWords() ? words : null);
        if (answer == ConsentAnswer.OBJECT) {
            sheet.sendBack(sheet.leadDepartments());
        } else if (missing(sheet).isEmpty()) {
            sheet.consented();
        }
        return sheet.state();
    }

    /** The day has passed without an answer: said in the history, told to those above. */
    public void escalate(SheetId sheetId, UnitCode department) {
        log.write(StepKind.ESCALATED, sheets.hold(sheetId), Actor.clock(department), null);
    }

    List<UnitCode> missing(Sheet sheet) {
        var rules = sheet.handling().consents();
        if (rules.isEmpty()) {
            return List.of();
        }
        var history = log.of(sheet);
        var takePart = participants.of(sheet);
        return rules.stream()
                .filter(rule -> !takePart.contains(rule.department()))
                .filter(rule -> !StandingConsent.holds(rule, sheet, history))
                .map(ConsentRule::department)
                .toList();
    }

    private static void requireWords(Sheet sheet, String words) {
        if (words == null || words.isBlank()) {
            throw new Refusal("submission.consentWords", sheet.title());
        }
    }
}
