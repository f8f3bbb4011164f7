package dev.ringi.rehearsal;

import dev.ringi.cycle.Cycle;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Fetches the published edition as a citizen does, from its public page without a login. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Harvest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;

    Harvest(@Value("${ringi.rehearsal.directory}") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    /** @return the folder with {@code edition.html} and {@code edition.pdf} */
    Path of(Cycle cycle, String address) throws IOException, InterruptedException {
        var page = URI.create(address + "/publications/" + cycle.programmeCode() + "/"
                + cycle.year().year());
        var html = get(page);
        Files.write(folder.resolve("edition.html"), html);
        var pdf = Jsoup.parse(new String(html, StandardCharsets.UTF_8), page.toString())
                .select("a[href$=.pdf]")
                .first()
                .absUrl("href");
        Files.write(folder.resolve("edition.pdf"), get(URI.create(pdf)));
        return folder;
    }

    private byte[] get(URI uri) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new RehearsalFailed(uri.getPath() + " → " + answer.statusCode());
        }
        return answer.body();
    }
}
