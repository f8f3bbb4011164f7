package dev.ringi.organization;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.stereotype.Component;

/**
 * Who holds which post, and the table of deputies, as one {@link Seating} without absences. It changes a few times a year
 * and is asked for in every step, so it is kept until an organisation file has replaced all posts by new ones, on
 * whichever node.
 */
@Component
class Staffing {

    /** A post's number is never given again. */
    private static final String STATE = "select coalesce(max(id), 0) || '/' || count(*) from ringi.post";

    private final JdbcOperations sql;
    private final PostRepository posts;
    private final DeputyRepository deputies;
    private volatile Known known = new Known(null, null);

    Staffing(JdbcOperations sql, PostRepository posts, DeputyRepository deputies) {
        this.sql = sql;
        this.posts = posts;
        this.deputies = deputies;
    }

    Seating seating() {
        var state = sql.queryForObject(STATE, String.class);
        var before = known;
        if (state.equals(before.state())) {
            return before.seating();
        }
        var seating = Seating.of(posts.findAllInOrder(), deputies.findAllInOrder());
        known = new Known(state, seating);
        return seating;
    }

    private record Known(String state, Seating seating) {}
}
