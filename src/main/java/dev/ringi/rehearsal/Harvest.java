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
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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

    /**
     * @return the folder with {@code edition.html}, {@code edition.pdf} and, in {@code attachments}, the files beside them
     */
    Path of(Cycle cycle, String address) throws IOException, InterruptedException {
        var page = URI.create(address + "/publications/" + cycle.programmeCode() + "/"
                + cycle.year().year() + "/" + cycle.phase().toLowerCase(Locale.ROOT));
        var html = get(page);
        Files.write(folder.resolve("edition.html"), html);
        var edition = Jsoup.parse(new String(html, StandardCharsets.UTF_8), page.toString());
        var pdf = edition.select("a[href$=.pdf]:not([href*=/attachments/])").first();
        Files.write(folder.resolve("edition.pdf"), get(URI.create(pdf.absUrl("href"))));
        takeAttachments(edition);
        return folder;
    }

    private void takeAttachments(Document edition) throws IOException, InterruptedException {
        var links = edition.select("a[href*=/attachments/]");
        if (links.stream().noneMatch(link -> link.text().contains(Errands.FILE))) {
            throw new RehearsalFailed("公表とした添付が、公表された版にありません：" + Errands.FILE);
        }
        Files.createDirectories(folder.resolve("attachments"));
        for (var link : links) {
            var address = URI.create(link.absUrl("href"));
            var name = address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
            Files.write(folder.resolve("attachments").resolve(name), get(address));
        }
    }

    private byte[] get(URI uri) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new RehearsalFailed(uri.getPath() + " → " + answer.statusCode());
        }
        return answer.body();
    }
}
