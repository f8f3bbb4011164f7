package dev.ringi.submission;

import dev.ringi.organization.Organization;
import dev.ringi.organization.Person;
import dev.ringi.organization.Rank;
import dev.ringi.sheet.Rung;
import dev.ringi.sheet.Seat;
import dev.ringi.sheet.Sheet;
import java.util.List;
import org.springframework.stereotype.Component;

/** 決裁の順: finds on each rung of a sheet's route the seats of all who take part in it. */
@Component
class ApprovalRoutes {

    private static final List<Rung> SHORTEST = List.of(new Rung(Rank.HEAD, false));

    private final Organization organization;
    private final Participants participants;

    ApprovalRoutes(Organization organization, Participants participants) {
        this.organization = organization;
        this.participants = participants;
    }

    /** A 部長 of two lead departments is asked once; a rung that nobody holds is left out, but never the 課長's. */
    List<Seat> seats(Sheet sheet) {
        var departments = participants.of(sheet);
        var rungs = sheet.route().isEmpty() ? SHORTEST : sheet.route();
        return rungs.stream()
                .flatMap(rung -> departments.stream()
                        .flatMap(department -> organization.seat(department, rung.rank()).stream())
                        .map(id -> new Seat(id, rung.rank(), rung.inPerson())))
                .distinct()
                .filter(seat -> !isPassedOver(seat, sheet))
                .toList();
    }

    /** A 係長 who wrote at the sheet would have to refuse; the 課長 decides anyway. */
    private boolean isPassedOver(Seat seat, Sheet sheet) {
        return seat.rank() == Rank.CHIEF
                && sheet.current()
                        .drafters()
                        .containsAll(organization.membersOf(seat.group()).stream()
                                .map(Person::id)
                                .toList());
    }
}
