package dev.ringi.sheet.hint;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.sheet.SheetId;
import java.util.List;
import org.springframework.stereotype.Service;

/** What a careful colleague would ask about a sheet before it is handed in (気になる点). */
@Service
public class Hints {

    private final SheetTextReader reader;
    private final Policies policies;

    Hints(SheetTextReader reader, Policies policies) {
        this.reader = reader;
        this.policies = policies;
    }

    /**
     * No transaction is open, and no connection held, while the texts are looked through.
     *
     * @param content as typed so far, complete or not, in the shape of the form's {@code sheet} group
     */
    public List<Hint> of(SheetId sheetId, JsonNode content) {
        return policies.look(reader.read(sheetId, content));
    }
}
