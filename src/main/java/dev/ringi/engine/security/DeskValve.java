package dev.ringi.engine.security;

import dev.ringi.engine.WebappAddresses;
import dev.ringi.refusal.Refusal;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Leaves threads for the public pages, whatever keeps those of the webapps. */
class DeskValve extends ValveBase {

    private final Semaphore places;

    DeskValve(int places) {
        super(true);
        this.places = new Semaphore(places);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (!isForTheWebapps(request)) {
            getNext().invoke(request, response);
        } else if (places.tryAcquire()) {
            try {
                getNext().invoke(request, response);
            } finally {
                places.release();
            }
        } else {
            RefusalAnswer.write(Refusal.busy("engine.busy"), response);
        }
    }

    /** An address that the server can't read has none. */
    private static boolean isForTheWebapps(Request request) {
        var path = request.getDecodedRequestURI();
        return path != null && path.startsWith(WebappAddresses.root());
    }
}
