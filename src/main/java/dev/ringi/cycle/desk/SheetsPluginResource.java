package dev.ringi.cycle.desk;

import dev.ringi.desk.Answer;
import dev.ringi.sheet.SheetId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * GET {@code sheets} lists those of the caller's departments; POST {@code sheet/{id}/withdrawal} with
 * {@code {"state": "SUBMITTED"}}, the state in which the caller saw it, takes one back.
 */
@Path("plugin/" + SheetsPlugin.ID)
public class SheetsPluginResource extends AbstractTasklistPluginRootResource {

    public SheetsPluginResource() {
        super(SheetsPlugin.ID);
    }

    @GET
    @Path("{engine}/sheets")
    public Response list() {
        return Answer.to(desk()::list);
    }

    @POST
    @Path("{engine}/sheet/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") SheetId id, Map<String, String> body) {
        return Answer.to(() -> {
            desk().withdraw(id, body == null ? null : body.get("state"));
            return Map.of();
        });
    }

    private DepartmentSheets desk() {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(DepartmentSheets.class);
    }
}
