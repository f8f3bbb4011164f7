package dev.ringi.cycle.desk;

import dev.ringi.desk.Answer;
import dev.ringi.desk.TasklistResource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.springframework.stereotype.Component;

/** What the bar above Tasklist's list asks. */
@Component
public class TasksResource implements TasklistResource {

    private final TaskChoices choices;

    TasksResource(TaskChoices choices) {
        this.choices = choices;
    }

    @Override
    public String feature() {
        return "tasks";
    }

    @GET
    @Path("choices")
    public Response choices() {
        return Answer.to(choices::ofCaller);
    }

    @GET
    @Path("closed-days")
    public Response closedDays() {
        return Answer.to(choices::closedDays);
    }
}
