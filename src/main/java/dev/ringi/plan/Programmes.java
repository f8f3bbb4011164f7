package dev.ringi.plan;

import dev.ringi.refusal.Refusal;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The programmes of all folders; a broken one stops the start. */
@Service
public class Programmes {

    private final List<Programme> programmes;

    /** @param firstYear in place of what the folders say, for a city that begins in another year; null for none */
    Programmes(
            @Value("${ringi.programmes.directory:}") String directory,
            @Value("${ringi.programmes.first-year:#{null}}") Integer firstYear,
            SheetFields fields) {
        programmes = ProgrammeFolders.read(directory, fields).stream()
                .map(programme -> firstYear == null ? programme : programme.beginningIn(firstYear))
                .toList();
    }

    /** The shipped ones first, by code. */
    public List<Programme> all() {
        return programmes;
    }

    /** @throws Refusal where there is none of this code */
    public Programme get(String code) {
        return find(code).orElseThrow(() -> new Refusal("plan.noProgramme", code, codes()));
    }

    Optional<Programme> find(String code) {
        return programmes.stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst();
    }

    String codes() {
        return String.join("・", programmes.stream().map(Programme::code).toList());
    }
}
