package dev.ringi.sheet;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.EnumSet;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** How many sheets stand where on their way. */
@Component
class SheetMetrics implements MeterBinder {

    private final SheetRepository sheets;

    SheetMetrics(SheetRepository sheets) {
        this.sheets = sheets;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        EnumSet.complementOf(EnumSet.of(SheetState.ACCEPTED))
                .forEach(state -> Gauge.builder("ringi.sheets.open", () -> sheets.countByState(state))
                        .tag("state", state.name().toLowerCase(Locale.ROOT))
                        .description("Sheets that aren't accepted yet")
                        .register(registry));
    }
}
