package dev.ringi.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The committee's formal answer (答申) with the number and date that stand on it. */
@Embeddable
public record Recommendation(
        @Column(name = "recommendation_number") String number,
        @Column(name = "recommended_on") LocalDate date,
        @Column(name = "recommendation_text") String text) {}
