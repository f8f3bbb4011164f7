package dev.ringi.engine.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("公開ページに残す場所")
class DeskValveTest {

    private final List<String> served = new ArrayList<>();
    private final StringWriter words = new StringWriter();
    private final Response response = mock(Response.class);
    private final DeskValve valve = new DeskValve(1);

    /** While a desk is served, others come. */
    @BeforeEach
    void oneDeskIsServed() throws IOException {
        when(response.getWriter()).thenReturn(new PrintWriter(words));
        valve.setNext(new ValveBase() {
            @Override
            public void invoke(Request request, Response ignored) throws IOException, ServletException {
                served.add(request.getDecodedRequestURI());
                if (served.size() == 1) {
                    ask("/camunda/api/engine/engine/");
                    ask("/publications");
                }
            }
        });
    }

    @Test
    @DisplayName("画面の分が埋まると、画面は503で断り、公開ページには答える")
    void thePublicPagesAreServedWhenTheDesksAreFull() throws IOException, ServletException {
        ask("/camunda/app/tasklist/default/");

        assertThat(served).containsExactly("/camunda/app/tasklist/default/", "/publications");
        verify(response).setStatus(503);
        assertThat(words.toString()).contains("混み合っています");
    }

    @Test
    @DisplayName("終わった画面の場所は、次の人のものになる")
    void aPlaceIsGivenBack() throws IOException, ServletException {
        ask("/camunda/app/tasklist/default/");
        ask("/camunda/app/cockpit/default/");

        assertThat(served).endsWith("/camunda/app/cockpit/default/");
    }

    private void ask(String path) throws IOException, ServletException {
        var request = mock(Request.class);
        when(request.getDecodedRequestURI()).thenReturn(path);
        valve.invoke(request, response);
    }
}
