package dev.ringi.organization.desk;

import dev.ringi.desk.Answer;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * {@code absences}: GET tells what the caller may register and what is registered, POST {@code {"person", "from", "to"}}
 * registers, DELETE of one cancels it. GET {@code substitutes} tells who would decide on these days.
 */
@Path("plugin/" + AbsencePlugin.ID)
public class AbsencePluginResource extends AbstractTasklistPluginRootResource {

    public AbsencePluginResource() {
        super(AbsencePlugin.ID);
    }

    @GET
    @Path("{engine}/absences")
    public Response overview() {
        return Answer.to(desk()::overview);
    }

    @GET
    @Path("{engine}/substitutes")
    public Response substitutes(
            @QueryParam("person") String person, @QueryParam("from") String from, @QueryParam("to") String to) {
        return Answer.to(() -> desk().substitutes(new DaysAway(person, from, to)));
    }

    @POST
    @Path("{engine}/absences")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response register(DaysAway days) {
        return Answer.to(() -> desk().register(days == null ? DaysAway.NONE : days));
    }

    @DELETE
    @Path("{engine}/absences/{id}")
    public Response cancel(@PathParam("id") long id) {
        return Answer.to(() -> desk().cancel(id));
    }

    private AbsenceDesk desk() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(AbsenceDesk.class);
    }
}
