package dev.ringi.engine.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** The server has the name that its settings give it, whatever a request calls it: links and redirects lead there. */
class OwnNameValve extends ValveBase {

    private static final int HTTPS = 443;
    private static final int HTTP = 80;

    private final URI base;

    OwnNameValve(URI base) {
        super(true);
        this.base = base;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        var connection = request.getCoyoteRequest();
        connection.scheme().setString(base.getScheme());
        connection.serverName().setString(base.getHost());
        connection.setServerPort(port());
        getNext().invoke(request, response);
    }

    private int port() {
        if (base.getPort() >= 0) {
            return base.getPort();
        }
        return base.getScheme().equals("https") ? HTTPS : HTTP;
    }
}
