package dev.ringi.sheet;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.calendar.ClosedDay;
import dev.ringi.calendar.JapaneseDate;
import dev.ringi.character.Characters;
import dev.ringi.refusal.Refusal;
import java.time.LocalDate;

/** 期限は延ばすだけ: a deadline moves to a later open day, for a sheet that is still to meet it, and with a reason. */
final class ExtensionRules {

    private static final int LONGEST_REASON = 1_000;

    private final Sheet sheet;
    private final BusinessDays days;
    private final LocalDate today;

    ExtensionRules(Sheet sheet, BusinessDays days, LocalDate today) {
        this.sheet = sheet;
        this.days = days;
        this.today = today;
    }

    void check(Postponement asked) {
        checkReason(asked.reason());
        checkOpen(asked);
        var before = sheet.handling().deadlines();
        checkDay("提出期限", "submission", asked.submission(), before.submission());
        checkDay("点検期限", "review", asked.review(), before.review());
        var after = asked.after(before);
        if (after.review().isBefore(after.submission())) {
            throw new Refusal("sheet.extendReview", sheet.title(), JapaneseDate.formatWithWeekday(after.review()))
                    .at("review");
        }
    }

    private void checkReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new Refusal("sheet.extendReason").at("reason");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new Refusal("sheet.extendLongReason", LONGEST_REASON).at("reason");
        }
        Characters.faultsInLine(reason).ifPresent(faults -> {
            throw new Refusal("sheet.extendCharacters", faults).at("reason");
        });
    }

    private void checkOpen(Postponement asked) {
        if (asked.submission() == null && asked.review() == null) {
            throw new Refusal("sheet.extendNothing").at("submission");
        }
        if (sheet.isAccepted()) {
            throw new Refusal("sheet.extendAccepted", sheet.title());
        }
        if (asked.submission() != null && sheet.state() == SheetState.UNDER_REVIEW) {
            throw new Refusal("sheet.extendUnderReview", sheet.title());
        }
    }

    private void checkDay(String name, String path, LocalDate day, LocalDate before) {
        if (day == null) {
            return;
        }
        ClosedDay.NEVER.check(days, day, "新しい" + name, path);
        if (day.isBefore(today)) {
            throw new Refusal("sheet.extendPast", name, JapaneseDate.formatWithWeekday(day)).at(path);
        }
        if (!day.isAfter(before)) {
            throw new Refusal("sheet.extendEarlier", sheet.title(), name, JapaneseDate.formatWithWeekday(before))
                    .at(path);
        }
    }
}
