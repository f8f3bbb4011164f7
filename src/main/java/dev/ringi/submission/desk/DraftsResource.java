package dev.ringi.submission.desk;

import dev.ringi.desk.Answer;
import dev.ringi.desk.TasklistResource;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.DraftContent;
import dev.ringi.sheet.DraftOutdated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A task's shared draft. GET tells who saved it when, and its revision. PUT saves {@code {"sheet": {…}}}; with
 * {@code If-Match: "7"} it is refused unless 7 is still the newest revision, without it only if somebody else saved last.
 * Such a refusal is a 409 with a {@link DraftConflict}, and nothing is written. {@code revisions} are the earlier saves;
 * POST to {@code holder} takes the task over.
 */
@Component
@Produces(MediaType.APPLICATION_JSON)
public class DraftsResource implements TasklistResource {

    private static final String DRAFT = "task/{taskId}/draft";
    private static final Pattern REVISION = Pattern.compile("\"?(\\d{1,9})\"?");

    private final TaskDrafts drafts;

    DraftsResource(TaskDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String feature() {
        return "drafts";
    }

    @GET
    @Path(DRAFT)
    public Response last(@PathParam("taskId") String taskId) {
        return Answer.to(() -> drafts.last(taskId));
    }

    @PUT
    @Path(DRAFT)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@PathParam("taskId") String taskId, @HeaderParam("If-Match") String revision, InputStream body)
            throws IOException {
        var bytes = body.readNBytes(DraftContent.LIMIT + 1);
        try {
            return Response.ok(drafts.save(taskId, DraftContent.read(bytes), number(revision)))
                    .build();
        } catch (DraftOutdated outdated) {
            return Response.status(outdated.kind().status())
                    .entity(drafts.conflict(outdated))
                    .build();
        } catch (Refusal refusal) {
            return Answer.refusing(refusal);
        }
    }

    @GET
    @Path(DRAFT + "/revisions")
    public Response revisions(@PathParam("taskId") String taskId) {
        return Answer.to(() -> drafts.revisions(taskId));
    }

    @GET
    @Path(DRAFT + "/revisions/{number}")
    public Response revision(@PathParam("taskId") String taskId, @PathParam("number") int number) {
        return Answer.to(() -> drafts.revision(taskId, number));
    }

    @POST
    @Path(DRAFT + "/holder")
    public Response takeOver(@PathParam("taskId") String taskId) {
        return Answer.to(() -> drafts.takeOver(taskId));
    }

    private static Integer number(String revision) {
        if (revision == null) {
            return null;
        }
        var number = REVISION.matcher(revision.strip());
        if (!number.matches()) {
            throw new Refusal("desk.malformed");
        }
        return Integer.valueOf(number.group(1));
    }
}
