package dev.ringi.desk;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What one does with a task of one's own, whatever it is about. */
@Component
public class OwnTasksResource implements TasklistResource {

    private final OwnTasks own;

    OwnTasksResource(OwnTasks own) {
        this.own = own;
    }

    @Override
    public String feature() {
        return "task";
    }

    @POST
    @Path("{taskId}/unclaim")
    public Response unclaim(@PathParam("taskId") String taskId) {
        return Answer.to(() -> {
            own.giveBack(taskId);
            return Map.of();
        });
    }
}
