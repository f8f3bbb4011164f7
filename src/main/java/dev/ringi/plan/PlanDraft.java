package dev.ringi.plan;

import com.fasterxml.jackson.databind.JsonNode;
import dev.ringi.calendar.FiscalYear;
import java.util.List;

/** What a plan says, apart from where it is stored; equal drafts mean that there is nothing to change. */
record PlanDraft(
        FiscalYear year,
        String municipality,
        String title,
        String subtitle,
        JsonNode frontMatter,
        JsonNode labels,
        List<NodeDraft> nodes,
        List<TargetDraft> targets) {

    /** A tree node; a target hangs on one by its number. */
    record NodeDraft(String label, String name, List<NodeDraft> children, List<Integer> targets) {}

    record TargetDraft(
            int number,
            String mark,
            String name,
            List<String> leads,
            Importance importance,
            List<ConsentRule> consents,
            JsonNode labels,
            JsonNode carryOver) {}
}
