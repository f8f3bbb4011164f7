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

/** Fetches the published editions as a citizen does, from their public pages without a login. */
@Component
@ConditionalOnProperty("ringi.rehearse")
class Harvest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Path folder;
    private final Plot plot;

    Harvest(@Value("${ringi.rehearsal.directory}") String folder, Plot plot) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
        this.plot = plot;
    }

    /**
     * @return a folder of the phase's own, with {@code edition.html}, {@code edition.pdf}, those of its parts that are
     *     documents of their own and, in {@code attachments}, the files beside them
     */
    Path of(Cycle cycle, String address) throws IOException, InterruptedException {
        var page = URI.create(address + "/publications/" + cycle.programmeCode() + "/"
                + cycle.year().year() + "/" + cycle.phase().toLowerCase(Locale.ROOT));
        var own = Files.createDirectories(folder.resolve(cycle.phase().toLowerCase(Locale.ROOT)));
        var html = get(page);
        Files.write(own.resolve("edition.html"), html);
        var edition = Jsoup.parse(new String(html, StandardCharsets.UTF_8), page.toString());
        var prints = edition.select("a[href$=.pdf]:not([href*=/attachments/])").eachAttr("abs:href");
        for (var print : prints) {
            var name = print.equals(prints.get(0)) ? "edition.pdf" : nameOf(URI.create(print));
            Files.write(own.resolve(name), get(URI.create(print)));
        }
        takeAttachments(edition, own, plot.isFirst(cycle));
        return own;
    }

    private void takeAttachments(Document edition, Path own, boolean isExpected)
            throws IOException, InterruptedException {
        var links = edition.select("a[href*=/attachments/]");
        if (isExpected && links.stream().noneMatch(link -> link.text().contains(Errands.FILE))) {
            throw new RehearsalFailed("公表とした添付が、公表された版にありません：" + Errands.FILE);
        }
        Files.createDirectories(own.resolve("attachments"));
        for (var link : links) {
            var address = URI.create(link.absUrl("href"));
            Files.write(own.resolve("attachments").resolve(nameOf(address)), get(address));
        }
    }

    private static String nameOf(URI address) {
        return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
    }

    private byte[] get(URI uri) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new RehearsalFailed(uri.getPath() + " → " + answer.statusCode());
        }
        return answer.body();
    }
}
