package dev.ringi.attachment.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ringi.attachment.Downloads.Download;
import dev.ringi.desk.Answer;
import dev.ringi.desk.FileAnswer;
import dev.ringi.refusal.Refusal;
import dev.ringi.sheet.SheetId;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** A sheet's files; a file is sent as the bare body, with its name in the query. */
public class SheetFilesResource {

    private static final int LONGEST_ORDER = 64 * 1024;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<SheetId> door;
    private final SheetFiles files;

    SheetFilesResource(Supplier<SheetId> door, SheetFiles files) {
        this.door = door;
        this.files = files;
    }

    @GET
    public Response list() {
        return Answer.to(() -> files.list(door.get()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response add(@QueryParam("name") String name, @QueryParam("item") String item, InputStream body) {
        return Answer.to(() -> files.add(door.get(), name, item, body));
    }

    @PUT
    @Path("{id : \\d+}/file")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response replace(@PathParam("id") long id, @QueryParam("name") String name, InputStream body) {
        return Answer.to(() -> files.replace(door.get(), id, name, body));
    }

    /** {@code {"forPublic": true}}. */
    @PUT
    @Path("{id : \\d+}/mark")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response mark(@PathParam("id") long id, InputStream body) {
        return Answer.to(() -> {
            var forPublic = order(body).path("forPublic");
            if (!forPublic.isBoolean()) {
                throw new Refusal("attachment.malformed");
            }
            return files.mark(door.get(), id, forPublic.booleanValue());
        });
    }

    /** {@code {"item": "…"}}; null for the sheet as a whole. */
    @PUT
    @Path("{id : \\d+}/item")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response move(@PathParam("id") long id, InputStream body) {
        return Answer.to(
                () -> files.move(door.get(), id, order(body).path("item").asText(null)));
    }

    @DELETE
    @Path("{id : \\d+}")
    public Response remove(@PathParam("id") long id) {
        return Answer.to(() -> files.remove(door.get(), id));
    }

    @GET
    @Path("version/{versionId : \\d+}")
    public Response download(@PathParam("versionId") long versionId) {
        return FileAnswer.to(() -> toBeSaved(files.download(door.get(), versionId)));
    }

    private static FileAnswer toBeSaved(Download file) {
        return new FileAnswer(file.name(), file.mediaType(), file.size(), file::writeTo);
    }

    private static JsonNode order(InputStream body) {
        try {
            return JSON.readTree(body.readNBytes(LONGEST_ORDER));
        } catch (IOException notJson) {
            throw new Refusal("attachment.malformed");
        }
    }
}
