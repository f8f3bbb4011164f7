package dev.ringi.engine.security;

import dev.ringi.refusal.web.InternalFault;
import dev.ringi.refusal.web.RefusalPage;
import dev.ringi.refusal.web.StatusWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.http.MediaType;

/**
 * Japanese where nobody else has said anything, such as to an address that Tomcat can't read: its own page is English.
 * Public because Tomcat creates it.
 */
public class LastWordValve extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable fault) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        try {
            response.getReporter()
                    .write(RefusalPage.saying(status == 500 ? InternalFault.told(fault) : StatusWords.of(status)));
            response.finishResponse();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
