package dev.ringi.submission;

import dev.ringi.event.DomainEvent;
import dev.ringi.sheet.SheetId;
import java.time.LocalDate;

/**
 * A sheet's deadlines were put off (期限延長); what stays is the same before and after.
 *
 * @param extension counts the sheet's extensions from 1
 */
public record DeadlineExtended(
        String subject,
        String actor,
        SheetId sheetId,
        int extension,
        LocalDate submissionBefore,
        LocalDate submission,
        LocalDate reviewBefore,
        LocalDate review,
        String reason)
        implements DomainEvent {}
