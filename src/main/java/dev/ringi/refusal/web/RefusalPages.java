package dev.ringi.refusal.web;

import dev.ringi.refusal.Refusal;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;

/** The last word on what a page or the server itself has refused: a page for people, JSON for scripts. */
@Controller
@ControllerAdvice
class RefusalPages implements ErrorController {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    @ExceptionHandler(Refusal.class)
    ResponseEntity<?> refused(Refusal refusal, HttpServletRequest request) {
        return answer(request, refusal.kind().status(), refusal.getMessage());
    }

    /** Where the server sends whatever went wrong; whoever comes by themselves finds nothing. */
    @RequestMapping("${server.error.path:/error}")
    ResponseEntity<?> failed(HttpServletRequest request) {
        var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        var status = fault instanceof FileNotFoundException ? 404 : status(request);
        return answer(request, status, status == 500 ? InternalFault.told(fault) : StatusWords.of(status));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    private static ResponseEntity<?> answer(HttpServletRequest request, int status, String sentence) {
        var answer = ResponseEntity.status(status).header(HttpHeaders.CACHE_CONTROL, "no-store");
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML_VALUE)
                ? answer.contentType(HTML).body(RefusalPage.saying(sentence))
                : answer.contentType(MediaType.APPLICATION_JSON).body(Map.of("type", "Refusal", "message", sentence));
    }
}
