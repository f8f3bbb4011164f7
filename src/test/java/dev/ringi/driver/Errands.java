package dev.ringi.driver;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.driver.Deed.Kind;
import dev.ringi.hash.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/** What people do without a task. */
final class Errands {

    private static final Pattern VERSION = Pattern.compile("第(\\d+)版");

    private final Visitor person;
    private final Random dice;

    Errands(Visitor person, Random dice) {
        this.person = person;
        this.dice = dice;
    }

    void withdraw() {
        for (var line : person.lines()) {
            if (line.path("withdrawable").asBoolean() && dice.nextInt(3) == 0 || dice.nextInt(20) == 0) {
                var sheet = line.path("id").asText();
                var state = line.path("state").asText();
                person.post(
                        person.deed(Kind.WITHDRAW, sheet).at(null, state),
                        Addresses.withdrawal(sheet),
                        Map.of("state", state));
            }
        }
    }

    void attach() {
        var sheets = person.lines();
        if (sheets.isEmpty()) {
            return;
        }
        var sheet = sheets.get(dice.nextInt(sheets.size())).path("id").asText();
        var name = "f" + dice.nextInt(5) + ".csv";
        for (var files = 1 + dice.nextInt(4); files > 0; files--) {
            var bytes = ("a,b\n" + person.id() + "," + dice.nextInt(1_000) + "\n").getBytes(StandardCharsets.UTF_8);
            person.attach(
                    person.deed(Kind.ATTACH, sheet).at(null, name).writing(Sha256.hex(bytes), null),
                    name,
                    bytes,
                    Errands::outcome);
        }
        readFiles(sheet);
    }

    void readFiles(String sheet) {
        person.get(person.deed(Kind.READ_FILES, sheet), Addresses.files(sheet), Errands::files);
    }

    private static String outcome(Reply reply) {
        var outcome = reply.json().path("outcome").asText();
        var version = VERSION.matcher(reply.json().path("message").asText());
        return outcome.equals("REPLACED") && version.find() ? outcome + " " + version.group(1) : outcome;
    }

    static String files(Reply reply) {
        var files = new ArrayList<String>();
        reply.json().path("files").forEach(file -> {
            var newest = file.path("versions").path(0);
            files.add(file.path("name").asText() + "=" + newest.path("number").asText() + ":"
                    + newest.path("hash").asText());
        });
        return files.stream().sorted().toList().toString();
    }

    void comeOrGo() {
        if (!People.COMING_AND_GOING.contains(person.id())) {
            return;
        }
        var overview = person.ask(Addresses.ABSENCES);
        var absences = overview.path("absences");
        if (absences.isEmpty() || dice.nextInt(4) == 0) {
            leave(LocalDate.parse(overview.path("today").asText()).plusDays(dice.nextInt(3)));
        } else {
            var id = absences.path(dice.nextInt(absences.size())).path("id").asText();
            person.delete(person.deed(Kind.COME_BACK, person.id()).at(null, id), Addresses.ABSENCES + "/" + id);
        }
    }

    private void leave(LocalDate first) {
        var last = first.plusDays(dice.nextInt(4));
        person.post(
                person.deed(Kind.LEAVE, person.id()).at(null, first + "/" + last),
                Addresses.ABSENCES,
                Map.of("from", first.toString(), "to", last.toString()),
                Errands::newest);
    }

    /** Of the person's absences: the one just registered. */
    private static String newest(Reply reply) {
        return reply.json().path("absences").findValues("id").stream()
                .max(Comparator.comparing(JsonNode::asLong))
                .map(JsonNode::asText)
                .orElse("none");
    }
}
