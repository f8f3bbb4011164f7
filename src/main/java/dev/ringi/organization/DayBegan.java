package dev.ringi.organization;

import java.time.LocalDate;

/** Midnight has passed: absences begin and end. Not for the audit trail, since nobody did it. */
public record DayBegan(LocalDate day) {}
