package dev.ringi.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.net.SocketFactory;

/**
 * The sockets of the pool's connections to the database, to be cut when it no longer answers: whoever waits for it, be it
 * while logging in, gets an error then. Public because the driver makes it by its name ({@code socketFactory}).
 */
public class TrackedSockets extends SocketFactory {

    private static final Set<Socket> OPEN = ConcurrentHashMap.newKeySet();

    /** All of this JVM's. */
    static void cut() {
        OPEN.forEach(TrackedSockets::close);
    }

    @Override
    public Socket createSocket() {
        var socket = new Socket() {
            @Override
            public void close() throws IOException {
                OPEN.remove(this);
                super.close();
            }
        };
        OPEN.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAnyway) {
            OPEN.remove(socket);
        }
    }
}
