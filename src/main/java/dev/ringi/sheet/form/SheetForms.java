package dev.ringi.sheet.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The newest {@code .form} of each id: of {@code forms/}, of the programmes' folders, and of the city's own, which win. */
@Component
public class SheetForms {

    private final ObjectMapper json;
    private final Map<String, Resource> files;
    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    /** @param directory of the city's own programmes; "" for none */
    public SheetForms(ObjectMapper json, @Value("${ringi.programmes.directory:}") String directory) {
        this.json = json;
        this.files = FormFiles.in(directory);
    }

    public boolean has(String id) {
        return files.containsKey(id);
    }

    /** @throws NoSuchElementException where no such form exists */
    public FormSchema get(String id) {
        return schemas.computeIfAbsent(id, this::read);
    }

    private FormSchema read(String id) {
        return FormSchema.read(source(id));
    }

    /**
     * The form as it stands in its file.
     *
     * @throws NoSuchElementException where no such form exists
     */
    public JsonNode source(String id) {
        try (var form = file(id).getInputStream()) {
            return json.readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the form stands, for those who have to mend it. */
    public String place(String id) {
        return file(id).getDescription();
    }

    private Resource file(String id) {
        if (!has(id)) {
            throw new NoSuchElementException("no form " + id);
        }
        return files.get(id);
    }
}
