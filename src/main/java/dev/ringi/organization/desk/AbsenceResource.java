package dev.ringi.organization.desk;

import dev.ringi.desk.Answer;
import dev.ringi.desk.TasklistResource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.springframework.stereotype.Component;

/**
 * {@code absences}: GET tells what the caller may register and what is registered, POST {@code {"person", "from", "to"}}
 * registers, DELETE of one cancels it. GET {@code substitutes} tells who would decide on these days.
 */
@Component
public class AbsenceResource implements TasklistResource {

    private final AbsenceDesk desk;

    AbsenceResource(AbsenceDesk desk) {
        this.desk = desk;
    }

    @Override
    public String feature() {
        return "absence";
    }

    @GET
    @Path("absences")
    public Response overview() {
        return Answer.to(desk::overview);
    }

    @GET
    @Path("substitutes")
    public Response substitutes(
            @QueryParam("person") String person, @QueryParam("from") String from, @QueryParam("to") String to) {
        return Answer.to(() -> desk.substitutes(new DaysAway(person, from, to)));
    }

    @POST
    @Path("absences")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(DaysAway days) {
        return Answer.to(() -> desk.register(days == null ? DaysAway.NONE : days));
    }

    @DELETE
    @Path("absences/{id}")
    public Response cancel(@PathParam("id") long id) {
        return Answer.to(() -> desk.cancel(id));
    }
}
