package dev.ringi.sheet.content;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;

/**
 * One figure that a text names.
 *
 * @param label what it counts, or ""
 * @param written with the digits and signs of the text
 * @param number frozen as text: JSON's own numbers lose the last 0 of 12.0 on their way
 * @param unit as the text has it, or ""
 */
public record Figure(
        String label,
        String written,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal number,
        String unit) {}
