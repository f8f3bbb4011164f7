package dev.ringi.audit;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.event.Remembered;
import java.time.Instant;

/** A line of the trail that is still to be written. */
record NewEntry(Instant at, Remembered event, JsonNode details) {

    /** With its feature, as in {@code submission.SheetReturned}: names alone may meet. */
    String type() {
        var feature = event.getClass().getPackageName();
        return feature.substring(feature.lastIndexOf('.') + 1) + "."
                + event.getClass().getSimpleName();
    }
}
