package dev.ringi.engine.security;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.function.BooleanSupplier;

/** Keeps back what is said of an error while there is something better to say of it. */
class HeldErrors extends HttpServletResponseWrapper {

    private final BooleanSupplier better;
    private boolean held;

    HeldErrors(HttpServletResponse response, BooleanSupplier better) {
        super(response);
        this.better = better;
    }

    boolean areHeld() {
        return held;
    }

    @Override
    public void setStatus(int status) {
        if (!holds(status)) {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        if (!holds(status)) {
            super.sendError(status);
        }
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        if (!holds(status)) {
            super.sendError(status, message);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return held ? new Sink() : super.getOutputStream();
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return held ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!held) {
            super.flushBuffer();
        }
    }

    private boolean holds(int status) {
        held = status >= HttpServletResponse.SC_BAD_REQUEST && better.getAsBoolean();
        return held;
    }

    private static final class Sink extends ServletOutputStream {

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void write(int unread) {
            // Nobody reads it.
        }
    }
}
