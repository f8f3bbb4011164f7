package dev.ringi.plan;

import dev.ringi.refusal.Refusal;
import java.util.List;
import org.springframework.stereotype.Service;

/** The programmes of the configuration, in its order. */
@Service
public class Programmes {

    private final List<Programme> programmes;

    Programmes(ProgrammeProperties properties) {
        this.programmes = List.copyOf(properties.programmes());
    }

    public List<Programme> all() {
        return programmes;
    }

    public Programme get(String code) {
        return programmes.stream()
                .filter(programme -> programme.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new Refusal("plan.noProgramme", code));
    }
}
