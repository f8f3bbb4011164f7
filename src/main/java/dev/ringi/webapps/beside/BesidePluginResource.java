package dev.ringi.webapps.beside;

import dev.ringi.webapps.tasklist.Answer;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginRootResource;
import org.jsoup.nodes.Element;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** A task's tabs as HTML fragments; public because the servlet container's JAX-RS creates it, not Spring. */
@Path("plugin/" + BesidePlugin.ID)
public class BesidePluginResource extends AbstractTasklistPluginRootResource {

    private static final String HTML = "text/html; charset=UTF-8";

    public BesidePluginResource() {
        super(BesidePlugin.ID);
    }

    @GET
    @Path("{engine}/task/{taskId}/lastYear")
    public Response lastYear(@PathParam("taskId") String taskId) {
        return page(() -> bean(TaskTabs.class).lastYear(taskId));
    }

    /** @param since number of the version to compare with; without it, the one that concerns the caller */
    @GET
    @Path("{engine}/task/{taskId}/changes")
    public Response changes(@PathParam("taskId") String taskId, @QueryParam("since") Integer since) {
        return page(() -> bean(TaskTabs.class).changes(taskId, since));
    }

    @GET
    @Path("{engine}/task/{taskId}/history")
    public Response history(@PathParam("taskId") String taskId) {
        return page(() -> bean(TaskTabs.class).history(taskId));
    }

    @GET
    @Path("{engine}/task/{taskId}/version/{number}")
    public Response version(@PathParam("taskId") String taskId, @PathParam("number") int number) {
        return page(() -> bean(TaskTabs.class).version(taskId, number));
    }

    private static Response page(Supplier<Element> page) {
        return Answer.file(HTML, () -> page.get().outerHtml().getBytes(StandardCharsets.UTF_8));
    }

    private <T> T bean(Class<T> type) {
        return WebApplicationContextUtils.getRequiredWebApplicationContext(servletContext)
                .getBean(type);
    }
}
