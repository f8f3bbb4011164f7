package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The newest {@code .form} of each id, from {@code forms/}. */
@Component
public class SheetForms {

    private final ObjectMapper json;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    SheetForms(ObjectMapper json) {
        this.json = json;
    }

    /** @throws UncheckedIOException where no such form exists */
    public FormSchema get(String id) {
        return schemas.computeIfAbsent(id, this::read);
    }

    private FormSchema read(String id) {
        return FormSchema.read(source(id));
    }

    /**
     * The form as it stands in its file.
     *
     * @throws UncheckedIOException where no such form exists
     */
    public JsonNode source(String id) {
        try (var form = new ClassPathResource("forms/" + id + ".form").getInputStream()) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
