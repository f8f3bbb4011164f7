package dev.ringi.board;

import dev.ringi.calendar.BusinessDays;
import dev.ringi.organization.Absences;
import dev.ringi.organization.Organization;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 進み具合: where every sheet of the cycles under way stands today, and who has it in hand. */
@Service
public class Board {

    private final BoardTables tables;
    private final Organization organization;
    private final Absences absences;
    private final BusinessDays days;
    private final Clock clock;

    Board(BoardTables tables, Organization organization, Absences absences, BusinessDays days, Clock clock) {
        this.tables = tables;
        this.organization = organization;
        this.absences = absences;
        this.days = days;
        this.clock = clock;
    }

    /** As of this moment, cut to the filter and in the order asked for. */
    @Transactional(readOnly = true)
    public BoardView view(BoardFilter filter, BoardOrder order, boolean descending) {
        var state = now();
        var ofCycle = state.of(filter);
        return new BoardView(
                state.today(),
                new Headlines(ofCycle, filter, state.today(), days).all(tables.failedMails()),
                BoardMatrix.of(ofCycle),
                state.cycles(),
                state.lines(filter, order, descending),
                state.others());
    }

    /** As of this moment; not cut to any filter. */
    @Transactional(readOnly = true)
    public BoardState now() {
        var today = LocalDate.now(clock);
        var holders = new Holders(organization, absences.onDay(today));
        var found = tables.read();
        return new BoardState(
                today,
                found.sheets().stream()
                        .map(sheet -> line(sheet, holders, today))
                        .toList(),
                found.others().stream().map(holders::of).toList());
    }

    private BoardLine line(BoardSheet sheet, Holders holders, LocalDate today) {
        return new BoardLine(
                sheet,
                Urgency.of(sheet, today, days),
                sheet.isOpen() ? days.left(today, sheet.due()) : "",
                sheet.leads().stream().map(holders::unit).toList(),
                sheet.tasks().stream()
                        .map(holders::of)
                        .sorted(Comparator.comparing(held -> !held.blocks()))
                        .toList());
    }
}
