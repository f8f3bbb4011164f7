package dev.ringi.cycle.desk;

import dev.ringi.desk.Answer;
import dev.ringi.desk.TasklistResource;
import dev.ringi.sheet.SheetId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * GET {@code sheets} lists those of the caller's departments; POST {@code sheet/{id}/withdrawal} with
 * {@code {"state": "SUBMITTED"}}, the state in which the caller saw it, takes one back.
 */
@Component
public class SheetsResource implements TasklistResource {

    private final DepartmentSheets desk;

    SheetsResource(DepartmentSheets desk) {
        this.desk = desk;
    }

    @Override
    public String feature() {
        return "sheets";
    }

    @GET
    @Path("sheets")
    public Response list() {
        return Answer.to(desk::list);
    }

    @POST
    @Path("sheet/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response withdraw(@PathParam("id") SheetId id, Map<String, String> body) {
        return Answer.to(() -> {
            desk.withdraw(id, body == null ? null : body.get("state"));
            return Map.of();
        });
    }
}
