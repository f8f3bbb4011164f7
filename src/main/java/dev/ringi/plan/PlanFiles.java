package dev.ringi.plan;

import dev.ringi.yaml.YamlNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** To which programme a plan file belongs: it says so, or it has the keys of a programme's transcriptions. */
public final class PlanFiles {

    private final List<Programme> programmes;

    public PlanFiles(List<Programme> programmes) {
        this.programmes = List.copyOf(programmes);
    }

    /** Nothing, and the file refused, where it belongs to none. */
    public Optional<Programme> programmeOf(YamlNode root) {
        var named = root.get(PlanFile.PROGRAMME);
        var found = named.isPresent() ? named(named.text(40)) : shaped(root);
        if (found.isEmpty()) {
            var codes = programmes.stream().map(Programme::code).collect(Collectors.joining("・"));
            if (named.isPresent()) {
                named.refuse("plan.noProgramme", named.text(40), codes);
            } else {
                root.refuse("plan.whichProgramme", codes);
            }
        }
        return found;
    }

    private Optional<Programme> named(String code) {
        return programmes.stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst();
    }

    /** The one whose keys are most like those at the top of the file; none where half of its keys are missing there. */
    private Optional<Programme> shaped(YamlNode root) {
        return programmes.stream()
                .filter(programme -> programme.shape() != null && likeness(programme, root) > 0)
                .max(Comparator.comparing(programme -> likeness(programme, root)));
    }

    private static double likeness(Programme programme, YamlNode root) {
        var keys = programme.shape().keys().stream()
                .filter(path -> !path.isHere())
                .map(path -> path.keys().get(0))
                .collect(Collectors.toSet());
        var written = root.names();
        var shared = written.stream().filter(keys::contains).count();
        return shared * 2 <= keys.size() ? 0 : (double) shared / (keys.size() + written.size() - shared);
    }
}
