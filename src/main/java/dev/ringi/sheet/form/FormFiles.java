package dev.ringi.sheet.form;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Where forms stand: a later place wins over an earlier one. */
final class FormFiles {

    private static final String ENDING = ".form";
    private static final List<String> SHIPPED =
            List.of("classpath*:forms/*.form", "classpath*:programmes/*/forms/*.form");

    private FormFiles() {}

    /** By id, which is the file's name without its ending. */
    static Map<String, Resource> in(String directory) {
        var places = new ArrayList<>(SHIPPED);
        if (!directory.isEmpty()) {
            places.add(Path.of(directory).toUri() + "*/forms/*.form");
        }
        var files = new LinkedHashMap<String, Resource>();
        for (var place : places) {
            for (var file : resources(place)) {
                files.put(file.getFilename().substring(0, file.getFilename().length() - ENDING.length()), file);
            }
        }
        return files;
    }

    private static Resource[] resources(String pattern) {
        try {
            return new PathMatchingResourcePatternResolver().getResources(pattern);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
