package dev.ringi.plan;

import dev.ringi.organization.UnitCode;
import java.util.List;

/**
 * 合議: whose agreement a target's sheet needs.
 *
 * @param fields names of the sheet's fields that concern it ({@code goal}, {@code items}); empty where all of them do
 */
public record ConsentRule(UnitCode department, List<String> fields) {

    public ConsentRule {
        fields = List.copyOf(fields);
    }

    public boolean concerns(String field) {
        return fields.isEmpty() || fields.contains(field);
    }
}
