package dev.ringi.publication.desk;

import dev.ringi.attachment.Downloads.Download;
import dev.ringi.desk.Answer;
import dev.ringi.desk.FileAnswer;
import dev.ringi.desk.TasklistResource;
import dev.ringi.publication.EditionPage;
import dev.ringi.publication.FileFormat;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.springframework.stereotype.Component;

/** An edition as those see it who proofread, decide and mend it. */
@Component
public class EditionResource implements TasklistResource {

    private final EditionDoors doors;

    EditionResource(EditionDoors doors) {
        this.doors = doors;
    }

    @Override
    public String feature() {
        return EditionPage.FEATURE;
    }

    @GET
    @Path("{editionId}/html")
    public Response page(@PathParam("editionId") long editionId) {
        return Answer.file("text/html; charset=UTF-8", () -> doors.preview(editionId, FileFormat.HTML));
    }

    @GET
    @Path("{editionId}/pdf")
    public Response print(@PathParam("editionId") long editionId) {
        return Answer.file("application/pdf", () -> doors.preview(editionId, FileFormat.PDF));
    }

    @GET
    @Path("{editionId}/{versionId : \\d+}.{extension}")
    public Response file(@PathParam("editionId") long editionId, @PathParam("versionId") long versionId) {
        return FileAnswer.to(() -> toBeSaved(doors.attached(editionId, versionId)));
    }

    private static FileAnswer toBeSaved(Download file) {
        return new FileAnswer(file.name(), file.mediaType(), file.size(), file::writeTo);
    }
}
