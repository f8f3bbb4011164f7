package dev.ringi.engine.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.ringi.refusal.Refusal;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.util.Optional;

/**
 * Refuses what is no JSON before Jersey's own words for it are found, and JSON's null, which the REST takes never to come.
 * Public because Jersey creates it.
 */
@Provider
public class ReadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            return Optional.ofNullable(context.proceed()).orElseThrow(() -> new Refusal("engine.unfit"));
        } catch (JsonProcessingException unreadable) {
            throw new Refusal("engine.unreadable");
        }
    }
}
