package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A sheet's content as it was handed in. The database refuses to change or delete it. */
@Entity
@Immutable
public class SheetVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Sheet sheet;

    private int number;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private JsonNode content;

    private String hash;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Set<String> drafters;

    private String author;
    private Instant at;

    protected SheetVersion() {}

    SheetVersion(Sheet sheet, int number, JsonNode content, Set<String> drafters, String author, Instant at) {
        this.sheet = sheet;
        this.number = number;
        this.content = content;
        this.hash = ContentHash.of(content);
        this.drafters = Set.copyOf(drafters);
        this.author = author;
        this.at = at;
    }

    public int number() {
        return number;
    }

    public JsonNode content() {
        return content;
    }

    /** SHA-256 of the content; see {@link ContentHash}. */
    public String hash() {
        return hash;
    }

    /** Ids of all who wrote at it, the author included. */
    public Set<String> drafters() {
        return drafters;
    }

    /** Who handed it in. */
    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }
}
