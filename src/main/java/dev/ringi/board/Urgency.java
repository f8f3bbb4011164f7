package dev.ringi.board;

import dev.ringi.calendar.BusinessDays;
import java.time.LocalDate;

/** How a sheet stands with its time: told by a sign and a word, never by a colour alone (WCAG 2.2, 1.4.1). */
public enum Urgency {
    OVERDUE("✕", "期限超過"),
    NEAR("△", "期限間近"),
    ON_TIME("○", "期限内"),
    DONE("✓", "受理済み");

    private final String sign;
    private final String word;

    Urgency(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    static Urgency of(BoardSheet sheet, LocalDate today, BusinessDays days) {
        if (!sheet.isOpen()) {
            return DONE;
        }
        if (sheet.due().isBefore(today)) {
            return OVERDUE;
        }
        return sheet.due().isAfter(days.soon(today)) ? ON_TIME : NEAR;
    }

    public String sign() {
        return sign;
    }

    public String word() {
        return word;
    }
}
