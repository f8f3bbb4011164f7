package dev.ringi.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.organization.UnitCode;
import java.util.List;

/**
 * What a cycle asks a department to fill in.
 *
 * @param position of the target in its plan, in reading order
 * @param carryOver last year's text in the shape of the form's {@code sheet} group, or null
 */
public record SheetOrder(
        long planId,
        long targetId,
        int position,
        String title,
        String businessKey,
        String form,
        List<UnitCode> leadDepartments,
        Handling handling,
        JsonNode carryOver) {}
