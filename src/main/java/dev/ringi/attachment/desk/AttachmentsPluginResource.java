package dev.ringi.attachment.desk;

import dev.ringi.desk.FileAnswer;
import dev.ringi.sheet.SheetId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Public because the servlet container's JAX-RS creates it, not Spring. */
@Path("plugin/" + AttachmentsPlugin.ID)
public class AttachmentsPluginResource extends AbstractTasklistPluginRootResource {

    public AttachmentsPluginResource() {
        super(AttachmentsPlugin.ID);
    }

    /** For whoever sees the task. */
    @Path("{engine}/task/{taskId}")
    public SheetFilesResource ofTask(@PathParam("engine") String engine, @PathParam("taskId") String taskId) {
        return files(engine, () -> doors().ofTask(taskId));
    }

    /** For those who keep the sheet or watch over all, also when no task is left. */
    @Path("{engine}/sheet/{sheetId}")
    public SheetFilesResource ofSheet(@PathParam("engine") String engine, @PathParam("sheetId") SheetId sheetId) {
        return files(engine, () -> doors().ofSheet(sheetId));
    }

    /** What an edition will publish, for whoever has a task about it. */
    @GET
    @Path("{engine}/edition/{editionId}/{versionId : \\d+}.{extension}")
    public Response ofEdition(@PathParam("editionId") long editionId, @PathParam("versionId") long versionId) {
        return FileAnswer.to(() -> doors().ofEdition(editionId, versionId));
    }

    private SheetFilesResource files(String engine, Supplier<SheetId> door) {
        return new SheetFilesResource(engine, door, bean(SheetFiles.class));
    }

    private Doors doors() {
        return bean(Doors.class);
    }

    private <T> T bean(Class<T> type) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(type);
    }
}
